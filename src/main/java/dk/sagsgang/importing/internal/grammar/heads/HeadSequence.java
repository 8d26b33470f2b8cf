package dk.sagsgang.importing.internal.grammar.heads;

import dk.sagsgang.importing.internal.grammar.heads.HeadSigns.Weighed;
import dk.sagsgang.importing.internal.grammar.lines.Lines;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The best sequence of heads among numbered candidates: the one whose sum of points is the greatest, of what speaks for each head,
 * of how each number goes on from the one before, and of what the items between look like. Found by dynamic programming: each candidate
 * is joined to the best of a bounded number of heads before it, so that the time is linear.
 */
final class HeadSequence {
    /** So many candidates right above are tried as the head before. */
    private static final int NEAR = 24;

    /** And the last good head of each of so many lower numbers. */
    private static final int LOWER_NUMBERS = 6;

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
    private final ItemLook look;
    private final List<Weighed> all;
    private final int[] siblings;
    private final int[] best;
    private final int[] before;

    HeadSequence(Lines lines, ItemLook look, List<Weighed> all, HeadSigns signs) {
        this.lines = lines;
        this.look = look;
        this.all = all;
        this.siblings = new int[all.size()];
        for (int i = 0; i < siblings.length; i++) {
            siblings[i] = signs.siblingAbove(all, i);
        }
        this.best = new int[all.size()];
        this.before = new int[all.size()];
    }

    /** The best sequence; its heads are none where there are no candidates. */
    HeadReading read() {
        Map<List<Integer>, Integer> lastOf = new HashMap<>();
        int leader = -1;
        for (int i = 0; i < all.size(); i++) {
            join(i, lastOf, leader);
            List<Integer> parts = all.get(i).candidate().parts();
            Integer same = lastOf.get(parts);
            if (same == null || best[i] >= best[same]) {
                lastOf.put(parts, i);
            }
            leader = leader < 0 || best[i] >= best[leader] ? i : leader;
        }
        int last = -1;
        int points = Integer.MIN_VALUE;
        for (int i = 0; i < all.size(); i++) {
            int whole = best[i]
                    + look.ofItem(
                            all.get(i).candidate().line(),
                            lines.size(),
                            all.get(i).needsNoText());
            if (whole > points) {
                points = whole;
                last = i;
            }
        }
        List<Weighed> heads = new ArrayList<>();
        for (int i = last; i >= 0; i = before[i]) {
            heads.add(all.get(i));
        }
        return new HeadReading(heads.reversed(), points);
    }

    private void join(int index, Map<List<Integer>, Integer> lastOf, int leader) {
        Weighed here = all.get(index);
        int line = here.candidate().from();
        best[index] = look.ofHead(line)
                + (here.candidate().isFirst() ? 0 : BEGINS_LATE)
                + (siblings[index] >= 0 ? SKIPS_SIBLING : 0);
        before[index] = -1;
        Set<Integer> tried = new LinkedHashSet<>();
        for (int k = Math.max(0, index - NEAR); k < index; k++) {
            tried.add(k);
        }
        int[] parts =
                here.candidate().parts().stream().mapToInt(Integer::intValue).toArray();
        for (int lower = 0; lower <= LOWER_NUMBERS; lower++) {
            Integer other = lastOf.get(Arrays.stream(parts).boxed().toList());
            if (other != null) {
                tried.add(other);
            }
            parts[parts.length - 1]--;
        }
        if (leader >= 0) {
            tried.add(leader);
        }
        for (int k : tried) {
            Weighed above = all.get(k);
            if (above.candidate().line() >= line) {
                continue;
            }
            int sum = best[k]
                    + step(above.candidate(), here)
                    + (siblings[index] > above.candidate().line() ? SKIPS_SIBLING : 0)
                    + look.ofItem(above.candidate().line(), line, above.needsNoText());
            if (sum > best[index]) {
                best[index] = sum;
                before[index] = k;
            }
        }
        best[index] += here.points();
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
