package dk.sagsgang.access;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** The closed lines of one file. */
final class ClosedRanges {
    /** The last line of each range by its first; ranges that meet are one, so that no two of them touch. */
    private final TreeMap<Integer, Integer> ends = new TreeMap<>();

    ClosedRanges(Collection<FileLines> ranges) {
        ranges.forEach(each -> add(each.start(), each.end()));
    }

    private void add(int start, int end) {
        int first = start;
        int last = end;
        for (Map.Entry<Integer, Integer> before = ends.floorEntry(start);
                before != null && before.getValue() >= start - 1;
                before = ends.floorEntry(start)) {
            first = before.getKey();
            last = Math.max(last, before.getValue());
            ends.remove(before.getKey());
        }
        for (Map.Entry<Integer, Integer> after = ends.ceilingEntry(first);
                after != null && after.getKey() - 1 <= last;
                after = ends.ceilingEntry(first)) {
            last = Math.max(last, after.getValue());
            ends.remove(after.getKey());
        }
        ends.put(first, last);
    }

    /** Whether any of some lines is closed. */
    boolean touch(FileLines lines) {
        Map.Entry<Integer, Integer> last = ends.floorEntry(lines.end());
        return last != null && last.getValue() >= lines.start();
    }

    /** Whether all of some lines are closed. */
    boolean cover(FileLines lines) {
        Map.Entry<Integer, Integer> around = ends.floorEntry(lines.start());
        return around != null && around.getValue() >= lines.end();
    }
}
