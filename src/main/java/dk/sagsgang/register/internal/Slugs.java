package dk.sagsgang.register.internal;

import java.util.function.Predicate;

/** Names for addresses, each used only once. */
final class Slugs {
    private Slugs() {}

    /** The wished name, or the first of {@code name-2}, {@code name-3}, ... that is free. */
    static String free(String wished, Predicate<String> isTaken) {
        String slug = wished;
        for (int number = 2; isTaken.test(slug); number++) {
            slug = wished + "-" + number;
        }
        return slug;
    }
}
