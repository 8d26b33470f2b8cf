package dk.sagsgang.access;

import java.util.Objects;

/**
 * Something as the record keeps it, whether anyone may see it or not. Stores return it; only {@link Access} takes the
 * content out, so what is shown, counted, indexed or named has passed it.
 *
 * @param <T> what is kept
 */
public final class Sealed<T> {
    private final T content;
    private final Seal seal;

    private Sealed(T content, Seal seal) {
        this.content = content;
        this.seal = seal;
    }

    /** What a store keeps, under its seal. */
    public static <T> Sealed<T> of(T content, Seal seal) {
        return new Sealed<>(Objects.requireNonNull(content), seal);
    }

    T content() {
        return content;
    }

    Seal seal() {
        return seal;
    }

    /** Whether the same thing is kept under the same seal. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Sealed<?> sealed && content.equals(sealed.content) && seal.equals(sealed.seal);
    }

    @Override
    public int hashCode() {
        return Objects.hash(content, seal);
    }

    /** Reveals nothing about the content, so that no message and no log can. */
    @Override
    public String toString() {
        return "sealed";
    }
}
