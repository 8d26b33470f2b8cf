package dk.sagsgang.vocabulary;

import java.util.Collection;

/** Beginnings or endings of words, compared letter by letter, case included. Immutable. */
public final class Affixes {
    private final String[] affixes;

    private Affixes(String[] affixes) {
        this.affixes = affixes;
    }

    /** The affixes as they are written. */
    public static Affixes of(Collection<String> affixes) {
        return new Affixes(affixes.toArray(String[]::new));
    }

    /** Whether a text begins with one of them. */
    public boolean begin(String text) {
        for (String affix : affixes) {
            if (text.startsWith(affix)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text ends with one of them. */
    public boolean end(String text) {
        for (String affix : affixes) {
            if (text.endsWith(affix)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text holds one of them anywhere. */
    public boolean occurIn(String text) {
        for (String affix : affixes) {
            if (text.contains(affix)) {
                return true;
            }
        }
        return false;
    }
}
