package dk.sagsgang.importing.internal.grammar.heads;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * The readings of a document that come near the best: for each candidate that is not a head in that, the best with it, and for each head the
 * best without. They are found from the same steps as the best reading, from the last candidate to the first, so that the time is linear.
 */
final class OtherReadings {
    /** So many of them are looked at, the nearest first. */
    private static final int MOST = 40;

    private final HeadSequence sequence;
    private final List<Integer> chosen;
    private final BitSet heads = new BitSet();

    /** The most points of what comes after a candidate that is a head. */
    private final int[] after;

    private final int[] next;
    private final int most;

    OtherReadings(HeadSequence sequence) {
        this.sequence = sequence;
        this.chosen = sequence.chosenIndices();
        chosen.forEach(heads::set);
        int size = sequence.all().size();
        this.after = new int[size];
        this.next = new int[size];
        this.most = chosen.isEmpty() ? 0 : sequence.whole(chosen.getLast());
        lookBack(size);
    }

    /**
     * A stretch of the document that is read otherwise; before and after it, the readings have the same heads.
     *
     * @param fewer how many points this reading has fewer than the best
     * @param above the last head that both have before; -1 where there is none
     * @param below the first head that both have after; -1 where there is none
     * @param heads the heads between, which none may be
     */
    record Stretch(int fewer, int above, int below, List<Integer> heads) {}

    /** The nearest of the readings that have at most so many points fewer, by how near they are. */
    List<Stretch> within(int fewer) {
        if (chosen.isEmpty()) {
            return List.of();
        }
        List<Stretch> found = new ArrayList<>(withOthers(fewer));
        found.addAll(without(fewer));
        found.sort(Comparator.comparingInt(Stretch::fewer));
        return found.subList(0, Math.min(MOST, found.size()));
    }

    private void lookBack(int size) {
        for (int i = 0; i < size; i++) {
            after[i] = sequence.ofLast(i);
        }
        Arrays.fill(next, -1);
        Joints joints = sequence.joints();
        for (int i = size - 1; i >= 0; i--) {
            for (int step = joints.first(i); step < joints.end(i); step++) {
                int above = joints.above(step);
                int points = joints.points(step) + after[i];
                if (points > after[above]) {
                    after[above] = points;
                    next[above] = i;
                }
            }
        }
    }

    private List<Stretch> withOthers(int fewer) {
        List<Integer> near = new ArrayList<>();
        for (int i = 0; i < after.length; i++) {
            if (!heads.get(i) && missing(i) <= fewer) {
                near.add(i);
            }
        }
        near.sort(Comparator.comparingInt(this::missing));
        List<Stretch> found = new ArrayList<>();
        BitSet seen = new BitSet();
        for (int i : near.subList(0, Math.min(MOST, near.size()))) {
            if (!seen.get(i)) {
                Stretch stretch = through(i);
                stretch.heads().forEach(seen::set);
                found.add(stretch);
            }
        }
        return found;
    }

    private int missing(int candidate) {
        return most - sequence.best(candidate) - after[candidate];
    }

    private Stretch through(int candidate) {
        List<Integer> between = new ArrayList<>();
        int above = candidate;
        while (above >= 0 && !heads.get(above)) {
            between.addFirst(above);
            above = sequence.before(above);
        }
        int below = next[candidate];
        while (below >= 0 && !heads.get(below)) {
            between.add(below);
            below = next[below];
        }
        return new Stretch(missing(candidate), above, below, between);
    }

    /** Those in which a head, or several on end, are none and no other is. */
    private List<Stretch> without(int fewer) {
        List<Stretch> found = new ArrayList<>();
        for (int k = 1; k < chosen.size(); k++) {
            int head = chosen.get(k);
            add(found, fewer, new Stretch(most - sequence.ofFirst(head) - after[head], -1, head, List.of()));
            int above = chosen.get(k - 1);
            add(found, fewer, new Stretch(most - sequence.whole(above), above, -1, List.of()));
            skipping(head, above, fewer, found);
        }
        return found;
    }

    private void skipping(int head, int above, int fewer, List<Stretch> found) {
        Joints joints = sequence.joints();
        for (int step = joints.first(head); step < joints.end(head); step++) {
            int from = joints.above(step);
            if (from != above && heads.get(from)) {
                int points = sequence.best(from) + joints.points(step) + after[head];
                add(found, fewer, new Stretch(most - points, from, head, List.of()));
            }
        }
    }

    private static void add(List<Stretch> found, int fewer, Stretch stretch) {
        if (stretch.fewer() <= fewer) {
            found.add(stretch);
        }
    }
}
