package dk.sagsgang.importing.internal.grammar.heads;

import dk.sagsgang.importing.internal.grammar.heads.HeadSigns.Weighed;
import dk.sagsgang.importing.internal.grammar.lines.Lines;
import java.util.List;

/** What speaks for and against one head's being the next after another: how the numbers go on, and whether both are written alike. */
final class HeadSteps {
    private static final int FOLLOWS = 16;
    private static final int SMALL_GAP = -3;
    private static final int GAP = -12;
    private static final int LARGE_GAP = -30;
    private static final int SMALL = 3;
    private static final int LARGE = 20;
    private static final int STARTS_OVER = -60;
    private static final int STARTS_OVER_PLAINLY = -20;
    private static final int STARTS_OVER_IN_GROUP = -10;

    /** So much speaks for a head whose number need not follow. */
    private static final int PLAIN = 40;

    private static final int GOES_BACK = -70;
    private static final int SAME_NUMBER = -40;
    private static final int SAME_NUMBER_PLAINLY = -15;
    private static final int SAME_ITEM_AGAIN = -120;
    private static final int OTHER_STYLE = -15;
    private static final int OTHER_LEVEL = -20;
    private static final int SKIPS_SIBLING = -40;
    private static final int BEGINS_LATE = -5;

    private final Lines lines;
    private final List<Weighed> all;
    private final int[] siblings;

    HeadSteps(Lines lines, List<Weighed> all, HeadSigns signs) {
        this.lines = lines;
        this.all = all;
        this.siblings = new int[all.size()];
        for (int i = 0; i < siblings.length; i++) {
            siblings[i] = signs.siblingAbove(all, i);
        }
    }

    /** The points of a head that has none before it. */
    int first(int index) {
        return (all.get(index).candidate().isFirst() ? 0 : BEGINS_LATE) + (siblings[index] >= 0 ? SKIPS_SIBLING : 0);
    }

    /** The points of one head's being the next after another. */
    int between(int above, int index) {
        HeadingCandidate before = all.get(above).candidate();
        return step(before, all.get(index)) + (siblings[index] > before.line() ? SKIPS_SIBLING : 0);
    }

    private int step(HeadingCandidate above, Weighed here) {
        return ofNumbers(above, here) + ofForm(above, here.candidate());
    }

    private int ofNumbers(HeadingCandidate above, Weighed weighed) {
        HeadingCandidate here = weighed.candidate();
        boolean plain = weighed.points() >= PLAIN;
        if (here.follows(above)) {
            return FOLLOWS;
        }
        if (here.sameNumber(above)) {
            boolean again = !title(here).isEmpty() && title(here).equals(title(above));
            return again ? SAME_ITEM_AGAIN : plain ? SAME_NUMBER_PLAINLY : SAME_NUMBER;
        }
        if (!here.isAfter(above)) {
            int over = weighed.inGroup() || weighed.needsNoText()
                    ? STARTS_OVER_IN_GROUP
                    : plain ? STARTS_OVER_PLAINLY : STARTS_OVER;
            return here.isFirst() ? over : GOES_BACK;
        }
        int gap = here.parts().getFirst() - above.parts().getFirst();
        return gap <= SMALL ? SMALL_GAP : gap <= LARGE ? GAP : LARGE_GAP;
    }

    private String title(HeadingCandidate candidate) {
        String plain = lines.plain(candidate.line());
        return plain.substring(Math.min(candidate.titleStart(), plain.length())).strip();
    }

    private int ofForm(HeadingCandidate above, HeadingCandidate here) {
        boolean named = above.style().isNamed() && here.style().isNamed();
        int points = above.style() == here.style() || named ? 0 : OTHER_STYLE;
        boolean sameLevel =
                lines.line(above.line()).level() == lines.line(here.line()).level();
        return sameLevel ? points : points + OTHER_LEVEL;
    }
}
