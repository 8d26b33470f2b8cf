package dk.sagsgang.importing.internal.grammar.heads;

import dk.sagsgang.importing.internal.grammar.lines.Heading;
import dk.sagsgang.importing.internal.grammar.lines.Lines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A head that is repeated right below the heading of the item's decision ({@code Dagsordenspunkt 2: Title} below {@code Beslutning})
 * begins no item of its own: the item above is the one it names.
 */
final class EchoedHeads {
    private EchoedHeads() {}

    /** The same candidates without those that repeat the number and the title of one above. */
    static List<HeadingCandidate> without(Lines lines, List<HeadingCandidate> candidates) {
        Map<List<Integer>, String> titles = new HashMap<>();
        List<HeadingCandidate> kept = new ArrayList<>(candidates.size());
        for (HeadingCandidate candidate : candidates) {
            String title = title(lines, candidate);
            boolean echo = !title.isEmpty()
                    && title.equals(titles.get(candidate.parts()))
                    && isBelowDecision(lines, candidate.line());
            if (!echo) {
                titles.put(candidate.parts(), title);
                kept.add(candidate);
            }
        }
        return kept;
    }

    private static boolean isBelowDecision(Lines lines, int line) {
        int above = line - 1;
        while (above >= 0 && !lines.isReadable(above)) {
            above--;
        }
        Heading heading = above < 0 ? null : lines.heading(above);
        return heading != null && heading.isDecision() && heading.rest() < 0;
    }

    private static String title(Lines lines, HeadingCandidate candidate) {
        String plain = lines.plain(candidate.line());
        return plain.substring(Math.min(candidate.titleStart(), plain.length()))
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
