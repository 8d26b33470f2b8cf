package dk.sagsgang.importing.internal.grammar.heads;

import dk.sagsgang.importing.internal.grammar.values.ClosedMarks;
import java.util.Locale;
import java.util.Set;

/** Recognises by its title that an item may have nothing below it: it is closed, or of the kind that needs no text. */
public final class HeadTitles {
    private final ClosedMarks marks;
    private final Set<String> informal;

    public HeadTitles(ClosedMarks marks, Set<String> informal) {
        this.marks = marks;
        this.informal = informal;
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

    /** A line that closes the items below it. */
    public boolean closesGroup(String line) {
        return marks.closesGroup(line);
    }

    /** A line that opens the items below it. */
    boolean opensGroup(String line) {
        return marks.opensGroup(line);
    }
}
