package dk.sagsgang.parameters.yaml;

import dk.sagsgang.findings.Bilingual;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known name that somebody probably meant. */
public final class Suggestion {
    private Suggestion() {}

    /** What to write instead: the closest known name when one is close, and else all that are known. */
    public static Bilingual among(Collection<String> known, String written) {
        Optional<String> closest = closest(known, written);
        if (closest.isPresent()) {
            return new Bilingual("Mente du »" + closest.get() + "«?", "Did you mean \"" + closest.get() + "\"?");
        }
        String all = String.join(", ", known);
        return new Bilingual("Her kan stå: " + all + ".", "Allowed here: " + all + ".");
    }

    private static Optional<String> closest(Collection<String> known, String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(name -> distance(name.toLowerCase(Locale.ROOT), lower) <= Math.max(2, name.length() / 3))
                .min(Comparator.comparingInt(name -> distance(name.toLowerCase(Locale.ROOT), lower)));
    }

    /** Letters to insert, remove or change to make one word of the other (Levenshtein). */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
