package dk.sagsgang.importing.internal.grammar.heads;

import java.util.Arrays;

/** Which candidates were tried as the head right before which, with the points of each such step and of the head that it leads to. */
final class Joints {
    private static final int FIRST_SIZE = 64;

    private int[] above = new int[FIRST_SIZE];
    private int[] points = new int[FIRST_SIZE];
    private final int[] ends;
    private int count;

    /** @param candidates how many there are */
    Joints(int candidates) {
        this.ends = new int[candidates + 1];
    }

    /** Adds a step to the candidate whose steps are not closed yet. */
    void add(int from, int worth) {
        if (count == above.length) {
            above = Arrays.copyOf(above, count * 2);
            points = Arrays.copyOf(points, count * 2);
        }
        above[count] = from;
        points[count++] = worth;
    }

    /** Closes the steps to a candidate; candidates are closed in order. */
    void close(int candidate) {
        ends[candidate + 1] = count;
    }

    /** The first step to a candidate. */
    int first(int candidate) {
        return ends[candidate];
    }

    /** The step after the last one to a candidate. */
    int end(int candidate) {
        return ends[candidate + 1];
    }

    /** Where a step comes from. */
    int above(int step) {
        return above[step];
    }

    /** What a step and the head that it leads to are worth. */
    int points(int step) {
        return points[step];
    }
}
