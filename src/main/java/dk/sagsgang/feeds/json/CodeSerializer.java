package dk.sagsgang.feeds.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a choice among few by its code, so that renaming it in the program changes nothing for those who read the data. */
final class CodeSerializer extends StdSerializer<Enum<?>> {
    private final ConcurrentMap<Class<?>, Optional<Method>> codes = new ConcurrentHashMap<>();

    CodeSerializer() {
        super(Enum.class);
    }

    @Override
    public void serialize(Enum<?> value, JsonGenerator to, SerializationContext context) {
        to.writeString(codes.computeIfAbsent(value.getDeclaringClass(), CodeSerializer::code)
                .map(method -> invoke(method, value))
                .orElseGet(() -> value.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    private static Optional<Method> code(Class<?> type) {
        try {
            return Optional.of(type.getMethod("code"));
        } catch (NoSuchMethodException _) {
            return Optional.empty();
        }
    }

    private static String invoke(Method method, Enum<?> value) {
        try {
            return (String) method.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("A code is public and is a text", e);
        }
    }
}
