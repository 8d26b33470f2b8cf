package dk.sagsgang.facts;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import dk.sagsgang.facts.Following.Run;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Marks what is new in a decision. When it repeats the recommendation the two are compared word for word; when it merely
 * follows it, its remark is what is new.
 */
public final class WordRuns {
    private static final int MOST_WORDS = 1500;
    private static final double REPEATED = 0.4;
    private static final int LEAST_SHARED = 6;
    private static final String ENDS = ".,;:!?»«\"”";

    private final String decided;
    private final List<Word> before;
    private final List<Word> after;
    private final BitSet added;

    private WordRuns(String recommended, String decided) {
        this.decided = decided;
        this.before = words(recommended);
        this.after = words(decided);
        this.added = added(before, after);
    }

    /** A decision compared with a recommendation, word for word. */
    public static WordRuns between(String recommended, String decided) {
        return new WordRuns(recommended, decided);
    }

    /**
     * The text of the decision cut into what it shares with the recommendation and what it adds; together they are all its
     * words.
     *
     * @param remark the part of it that is a condition or a remark, or null
     */
    public List<Run> list(@Nullable String remark) {
        if (before.size() <= MOST_WORDS && after.size() <= MOST_WORDS) {
            int shared = after.size() - added.cardinality();
            if (shared > before.size() * REPEATED && shared >= LEAST_SHARED) {
                return runs(after, added);
            }
        }
        return withRemark(decided, remark);
    }

    /** How many words of the decision the recommendation does not have in the same order. */
    public int countAdded() {
        return added.cardinality();
    }

    private record Word(String bare, int start, int end) {}

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int start = at;
            while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            if (at > start) {
                words.add(new Word(bare(text.substring(start, at)), start, at));
            } else {
                at++;
            }
        }
        return words;
    }

    private static String bare(String word) {
        int end = word.length();
        while (end > 0 && ENDS.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end).toLowerCase(Locale.ROOT);
    }

    /** Which words of the second are not in a longest common sequence with the first. */
    private static BitSet added(List<Word> before, List<Word> after) {
        BitSet added = new BitSet(after.size());
        for (AbstractDelta<String> delta :
                DiffUtils.diff(bare(before), bare(after)).getDeltas()) {
            if (delta.getType() != DeltaType.EQUAL) {
                int from = delta.getTarget().getPosition();
                added.set(from, from + delta.getTarget().size());
            }
        }
        return added;
    }

    private static List<String> bare(List<Word> words) {
        return words.stream().map(Word::bare).toList();
    }

    private static List<Run> runs(List<Word> words, BitSet added) {
        List<Run> runs = new ArrayList<>();
        int first = 0;
        for (int at = 1; at <= words.size(); at++) {
            if (at == words.size() || added.get(at) != added.get(first)) {
                runs.add(new Run(words.get(first).start(), words.get(at - 1).end(), added.get(first)));
                first = at;
            }
        }
        return runs;
    }

    private static List<Run> withRemark(String decided, @Nullable String remark) {
        int at = remark == null || remark.isBlank() ? -1 : decided.indexOf(remark.strip());
        int end = remark == null || at < 0 ? 0 : at + remark.strip().length();
        List<Run> runs = new ArrayList<>();
        add(runs, decided, 0, Math.max(at, 0), false);
        add(runs, decided, Math.max(at, 0), end, true);
        add(runs, decided, end, decided.length(), false);
        return runs;
    }

    /** Adds a run without the blanks around it, unless there is nothing else in it. */
    private static void add(List<Run> runs, String text, int from, int to, boolean differs) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            runs.add(new Run(start, end, differs));
        }
    }
}
