package dk.sagsgang.storage;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The constants of an enum by their codes in stored data. A code never changes, whatever the constant is called in
 * the program; which codes a column takes is held by a constraint of its table.
 *
 * @param <E> the enum
 */
public final class Codes<E extends Enum<E>> {
    private final String name;
    private final Map<String, E> byCode;

    private Codes(String name, Map<String, E> byCode) {
        this.name = name;
        this.byCode = byCode;
    }

    /**
     * The codes of an enum.
     *
     * @throws IllegalStateException when two constants have the same
     */
    public static <E extends Enum<E>> Codes<E> of(Class<E> type, Function<E, String> code) {
        return new Codes<>(
                type.getSimpleName(),
                Arrays.stream(type.getEnumConstants())
                        .collect(Collectors.<E, String, E>toUnmodifiableMap(code, each -> each)));
    }

    /**
     * The constant that a stored code means.
     *
     * @throws IllegalStateException when there is none
     */
    public E get(@Nullable String code) {
        E found = code == null ? null : byCode.get(code);
        if (found == null) {
            throw new IllegalStateException("'" + code + "' is not a code of " + name);
        }
        return found;
    }
}
