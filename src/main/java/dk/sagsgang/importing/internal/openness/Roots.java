package dk.sagsgang.importing.internal.openness;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Quickly rules out most texts that contain no phrase of some families: none of the phrases' roots, four letters
 * each, is in them, however they are spaced and divided. Of a few it says that they may and is wrong.
 */
final class Roots {
    private static final int LENGTH = 4;
    private static final int SLOTS = 1 << 14;

    private final BitSet known = new BitSet(SLOTS);

    Roots(Collection<String> phrases) {
        for (String phrase : phrases) {
            String longest = Stream.of(phrase.toLowerCase(Locale.ROOT).split("[ *.]+"))
                    .max(Comparator.comparingInt(String::length))
                    .orElse("");
            if (longest.length() >= LENGTH) {
                known.set(slot(longest.charAt(0), longest.charAt(1), longest.charAt(2), longest.charAt(3)));
            }
        }
    }

    boolean mayBeIn(String text) {
        char a = 0;
        char b = 0;
        char c = 0;
        for (int i = 0; i < text.length(); i++) {
            char d = text.charAt(i);
            if (d == '\u00a7') {
                return true;
            }
            if (!Character.isLetterOrDigit(d)) {
                continue;
            }
            d = Character.toLowerCase(d);
            if (known.get(slot(a, b, c, d))) {
                return true;
            }
            a = b;
            b = c;
            c = d;
        }
        return false;
    }

    private static int slot(char a, char b, char c, char d) {
        return ((((a * 31) + b) * 31 + c) * 31 + d) & (SLOTS - 1);
    }
}
