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
 * The sequences of heads among numbered candidates, and the best: the one whose sum of points is the greatest, of what speaks for each head,
 * of how each number goes on from the one before, and of what the items between look like. Found by dynamic programming: each candidate
 * is joined to the best of a bounded number of heads before it, so that the time is linear.
 */
final class HeadSequence {
    /** So many candidates right above are tried as the head before. */
    private static final int NEAR = 24;

    /** And the last good head of each of so many lower numbers. */
    private static final int LOWER_NUMBERS = 6;

    private final Lines lines;
    private final ItemLook look;
    private final List<Weighed> all;
    private final HeadSteps steps;
    private final int[] best;
    private final int[] before;
    private final Joints joints;
    private final List<Integer> chosen;

    /** @param all all candidates, in order, entries of a table of contents left out */
    HeadSequence(Lines lines, ItemLook look, List<Weighed> all, HeadSigns signs) {
        this.lines = lines;
        this.look = look;
        this.all = all;
        this.steps = new HeadSteps(lines, all, signs);
        this.best = new int[all.size()];
        this.before = new int[all.size()];
        this.joints = new Joints(all.size());
        joinAll();
        this.chosen = chosen();
    }

    /** The best sequence; its heads are none where there are no candidates. */
    HeadReading read() {
        return new HeadReading(
                chosen.stream().map(all::get).toList(), chosen.isEmpty() ? Integer.MIN_VALUE : whole(chosen.getLast()));
    }

    /** All candidates. */
    List<Weighed> all() {
        return all;
    }

    /** Which candidates are the heads of the best sequence, in order. */
    List<Integer> chosenIndices() {
        return chosen;
    }

    /** The most points of a sequence up to a candidate, of which it is the last head. */
    int best(int index) {
        return best[index];
    }

    /** The head before a candidate in the best sequence up to it; -1 where it is the first. */
    int before(int index) {
        return before[index];
    }

    /** The most points of a sequence of which a candidate is the last head, with those of the last item. */
    int whole(int index) {
        return best[index] + ofLast(index);
    }

    /** The points of the lines below a candidate as those of the last item. */
    int ofLast(int index) {
        Weighed last = all.get(index);
        return look.ofItem(last.candidate().line(), lines.size(), last.needsNoText());
    }

    /** The points of a candidate as the first head: of it, and of the lines above it. */
    int ofFirst(int index) {
        Weighed first = all.get(index);
        return look.ofHead(first.candidate().from()) + steps.first(index) + first.points();
    }

    /** Which candidates were tried as the heads before which. */
    Joints joints() {
        return joints;
    }

    private void joinAll() {
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
    }

    private List<Integer> chosen() {
        int last = -1;
        int points = Integer.MIN_VALUE;
        for (int i = 0; i < all.size(); i++) {
            int whole = whole(i);
            if (whole > points) {
                points = whole;
                last = i;
            }
        }
        List<Integer> heads = new ArrayList<>();
        for (int i = last; i >= 0; i = before[i]) {
            heads.add(i);
        }
        return heads.reversed();
    }

    private void join(int index, Map<List<Integer>, Integer> lastOf, int leader) {
        Weighed here = all.get(index);
        int line = here.candidate().from();
        best[index] = ofFirst(index);
        before[index] = -1;
        for (int k : tried(index, lastOf, leader)) {
            Weighed above = all.get(k);
            if (above.candidate().line() >= line) {
                continue;
            }
            int points = steps.between(k, index)
                    + look.ofItem(above.candidate().line(), line, above.needsNoText())
                    + here.points();
            joints.add(k, points);
            if (best[k] + points > best[index]) {
                best[index] = best[k] + points;
                before[index] = k;
            }
        }
        joints.close(index);
    }

    private Set<Integer> tried(int index, Map<List<Integer>, Integer> lastOf, int leader) {
        Set<Integer> tried = new LinkedHashSet<>();
        for (int k = Math.max(0, index - NEAR); k < index; k++) {
            tried.add(k);
        }
        int[] parts = all.get(index).candidate().parts().stream()
                .mapToInt(Integer::intValue)
                .toArray();
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
        return tried;
    }
}
