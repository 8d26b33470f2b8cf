package dk.sagsgang.access;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Proof that a viewer may see something. Only {@link Access} makes the first of them; more come of those by changing and
 * combining. Everything that leaves the program (pages, search, feeds, exports, caches) requires one.
 *
 * @param <T> what may be seen
 */
public final class Open<T> {
    private final T value;

    Open(T value) {
        this.value = Objects.requireNonNull(value);
    }

    /** Opens something that cannot be closed, for outputs that accept only opened things. */
    public static <T extends Unrestricted> Open<T> unrestricted(T value) {
        return new Open<>(value);
    }

    /** Several opened things as one, in the same order. */
    public static <T> Open<List<T>> all(List<Open<T>> opened) {
        return new Open<>(opened.stream().map(Open::value).toList());
    }

    /** What the viewer may see. */
    public T value() {
        return value;
    }

    /** What is made of it alone, or of it and other opened things. */
    public <R> Open<R> map(Function<? super T, ? extends R> change) {
        return new Open<>(change.apply(value));
    }

    /** What is made of it, where anything is. */
    public <R> Optional<Open<R>> find(Function<? super T, Optional<R>> change) {
        return change.apply(value).map(Open::new);
    }

    /** What of it is there, when it may be absent. */
    public static <T> Optional<Open<T>> present(Open<Optional<T>> opened) {
        return opened.find(Function.identity());
    }

    /** What is made of this and another opened thing. */
    public <U, R> Open<R> with(Open<U> other, BiFunction<? super T, ? super U, ? extends R> combine) {
        return new Open<>(combine.apply(value, other.value));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Open<?> open && value.equals(open.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
