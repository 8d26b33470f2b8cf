package dk.sagsgang.importing.internal.grammar.items;

import dk.sagsgang.importing.internal.grammar.heads.RepeatedLines;
import dk.sagsgang.importing.internal.grammar.lines.Heading;
import dk.sagsgang.importing.internal.grammar.lines.Lines;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The headings of a document that no vocabulary knows: a short line that is repeated in the items, once in each, opens a section there.
 */
public final class LearntHeadings {
    private static final int LEAST_ITEMS = 2;

    /** In at least two of five items. */
    private static final int SHARE = 5;

    private static final int OF = 2;

    private LearntHeadings() {}

    /** Makes such lines headings, before the items are cut into sections; returns the index of the first line of each. */
    public static List<Integer> learn(Lines lines, RepeatedLines repeated, List<Layout.Span> items) {
        boolean decidesOtherwise = decidesOtherwise(lines, items);
        BitSet candidates = repeated.lines();
        Map<String, List<Integer>> found = new HashMap<>();
        Set<String> twice = new HashSet<>();
        for (Layout.Span item : items) {
            Set<String> here = new HashSet<>();
            int to = item.to();
            for (int i = item.candidate().line() + 1; i < to; i++) {
                if (decidesOtherwise && lines.isColonDecision(i)) {
                    lines.forget(i);
                } else if (!decidesOtherwise && lines.isReadable(i) && lines.isDecisionWord(i)) {
                    lines.learnDecision(i);
                }
            }
            for (int i = candidates.nextSetBit(item.candidate().line() + 1);
                    i >= 0 && i < to;
                    i = candidates.nextSetBit(i + 1)) {
                String key = RepeatedLines.key(lines.plain(i));
                if (!here.add(key)) {
                    twice.add(key);
                }
                if (lines.nextFilled(i + 1) < to) {
                    found.computeIfAbsent(key, any -> new ArrayList<>()).add(i);
                }
            }
        }
        List<Integer> first = new ArrayList<>();
        found.forEach((key, at) -> {
            boolean often = at.size() >= LEAST_ITEMS && at.size() * SHARE >= items.size() * OF;
            if (often && !twice.contains(key)) {
                at.forEach(lines::learn);
                first.add(at.getFirst());
            }
        });
        first.sort(null);
        return first;
    }

    /** Where most decisions have the usual heading, {@code Konklusion} is a heading of the presentation. */
    private static boolean decidesOtherwise(Lines lines, List<Layout.Span> items) {
        int usual = 0;
        int colons = 0;
        for (int i = items.getFirst().candidate().line(); i < items.getLast().to(); i++) {
            Heading heading = lines.heading(i);
            boolean colon = lines.isColonDecision(i) || (lines.isReadable(i) && lines.isDecisionWord(i));
            colons += colon ? 1 : 0;
            usual += !colon && heading != null && heading.isDecision() ? 1 : 0;
        }
        return usual > colons;
    }
}
