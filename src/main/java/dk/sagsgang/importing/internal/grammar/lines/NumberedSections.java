package dk.sagsgang.importing.internal.grammar.lines;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code 1. Resume}, {@code 2. Beslutningspunkter}: sections that a document numbers within each of its items, so that the same
 * number and word come back.
 */
final class NumberedSections {
    private NumberedSections() {}

    /** Adds such headings to those found without; returns which lines they are on. */
    static BitSet add(Headings known, Line[] lines, @Nullable Heading[] headings) {
        Map<String, Integer> times = new HashMap<>();
        Map<Integer, Heading> found = new HashMap<>();
        for (int i = 0; i < lines.length; i++) {
            Heading heading = headings[i] == null ? known.numbered(lines[i]) : null;
            if (heading != null) {
                found.put(i, heading);
                times.merge(lines[i].plain(), 1, Integer::sum);
            }
        }
        BitSet which = new BitSet();
        found.forEach((index, heading) -> {
            if (times.getOrDefault(lines[index].plain(), 0) > 1) {
                headings[index] = heading;
                which.set(index);
            }
        });
        return which;
    }
}
