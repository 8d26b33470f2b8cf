package dk.sagsgang.documents.internal;

import dk.sagsgang.documents.Comparison.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Marks what is new in a decision. When it repeats the recommendation the two are compared word for word by their longest
 * common words; when it merely follows it, its remark is what is new.
 */
final class WordDifference {
    private static final int MOST_WORDS = 1500;
    private static final double REPEATED = 0.4;

    private WordDifference() {}

    static List<Run> mark(String recommended, String decided, @Nullable String remark) {
        List<String> before = words(recommended);
        List<String> after = words(decided);
        if (before.size() <= MOST_WORDS && after.size() <= MOST_WORDS) {
            boolean[] common = common(before, after);
            int shared = 0;
            for (boolean each : common) {
                shared += each ? 1 : 0;
            }
            if (shared > before.size() * REPEATED && shared > 5) {
                return runs(after, common);
            }
        }
        return withRemark(decided, remark);
    }

    private static List<Run> withRemark(String decided, @Nullable String remark) {
        int at = remark == null || remark.isBlank() ? -1 : decided.indexOf(remark.strip());
        if (remark == null || at < 0) {
            return List.of(new Run(decided, false));
        }
        int end = at + remark.strip().length();
        return List.of(
                        new Run(decided.substring(0, at).strip(), false),
                        new Run(decided.substring(at, end), true),
                        new Run(decided.substring(end).strip(), false))
                .stream()
                .filter(run -> !run.text().isEmpty())
                .toList();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).toList();
    }

    /** Which words of the second are in a longest common sequence with the first. */
    private static boolean[] common(List<String> before, List<String> after) {
        int[][] longest = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                longest[i][j] = alike(before.get(i), after.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        boolean[] common = new boolean[after.size()];
        int i = 0;
        int j = 0;
        while (i < before.size() && j < after.size()) {
            if (alike(before.get(i), after.get(j))) {
                common[j] = true;
                i++;
                j++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    private static boolean alike(String one, String other) {
        return bare(one).equals(bare(other));
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[.,;:!?»«\"”]+$", "");
    }

    private static List<Run> runs(List<String> words, boolean[] common) {
        var runs = new ArrayList<Run>();
        int start = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || common[i] != common[start]) {
                runs.add(new Run(String.join(" ", words.subList(start, i)), !common[start]));
                start = i;
            }
        }
        return runs;
    }
}
