package dk.sagsgang.importing.internal.grammar.heads;

import dk.sagsgang.importing.internal.grammar.values.ClosedMarks;
import dk.sagsgang.vocabulary.ItemVocabulary;
import dk.sagsgang.vocabulary.Words;
import java.util.Locale;
import java.util.Set;

/** Recognises by its title that an item may have nothing below it: it is closed, or of the kind that needs no text. */
public final class HeadTitles {
    private final ClosedMarks marks;
    private static final int LONGEST_USUAL = 90;

    private final Set<String> informal;
    private final ItemVocabulary.Heads words;

    public HeadTitles(ClosedMarks marks, Set<String> informal, ItemVocabulary.Heads words) {
        this.marks = marks;
        this.informal = informal;
        this.words = words;
    }

    /** Whether an item of this title may have nothing below it. */
    public boolean mayStandAlone(String title) {
        return isInformal(title)
                || marks.startsWithMark(title) != null
                || marks.endsWithMark(title) != null
                || marks.closesItem(title);
    }

    /** {@code Eventuelt} and the like need neither text nor decision. */
    public boolean isInformal(String title) {
        String key = title.strip().toLowerCase(Locale.ROOT);
        return informal.contains(key.endsWith(".") ? key.substring(0, key.length() - 1) : key);
    }

    /** {@code Godkendelse af dagsorden}: what items are called at most meetings. */
    boolean isUsual(String title) {
        return title.length() < LONGEST_USUAL
                && words.usual().begin(title.strip().toLowerCase(Locale.ROOT));
    }

    /** {@code Skærmpolitik v/Ida - 15 min.}: the time set aside for an item is behind its title. */
    boolean endsWithDuration(String title) {
        Words of = Words.of(title);
        int last = of.size() - 1;
        return last > 1
                && words.durations().contains(of.lower(last))
                && Character.isDigit(of.lower(last - 1).charAt(0));
    }

    /** A line that closes the items below it. */
    public boolean closesGroup(String line) {
        return marks.closesGroup(line);
    }

    /** A line that opens the items below it. */
    boolean opensGroup(String line) {
        return marks.opensGroup(line);
    }
}
