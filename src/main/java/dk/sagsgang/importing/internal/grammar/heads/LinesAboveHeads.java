package dk.sagsgang.importing.internal.grammar.heads;

import dk.sagsgang.importing.internal.grammar.heads.HeadSigns.Weighed;
import dk.sagsgang.importing.internal.grammar.lines.Lines;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A line that is repeated right above heads, such as {@code Åbent punkt} or {@code Til indholdsfortegnelse}, speaks for each
 * line that it is above.
 */
final class LinesAboveHeads {
    private static final int REPEATED_ABOVE = 25;
    private static final int LEAST = 2;
    private static final int LONGEST = 60;

    private LinesAboveHeads() {}

    /** Adds to the points of candidates below a line that is above others of which more than the number speaks. */
    static void strengthen(Lines lines, HeadSigns signs, List<Weighed> weighed) {
        Map<String, Integer> times = new HashMap<>();
        for (Weighed one : weighed) {
            String above = one.confirmed() ? above(lines, signs, one) : "";
            if (!above.isEmpty()) {
                times.merge(above, 1, Integer::sum);
            }
        }
        weighed.replaceAll(
                one -> times.getOrDefault(above(lines, signs, one), 0) >= LEAST ? one.with(REPEATED_ABOVE) : one);
    }

    /** The line above; empty where it is a sentence, since decisions are much alike, or a heading. */
    private static String above(Lines lines, HeadSigns signs, Weighed one) {
        int line = signs.filledAbove(one.candidate());
        if (line < 0
                || lines.heading(line) != null
                || !lines.afterGap(one.candidate().from())) {
            return "";
        }
        String plain = lines.plain(line);
        boolean sentence = plain.isEmpty() || plain.length() > LONGEST || plain.endsWith(".") || plain.endsWith(":");
        return sentence || !(lines.isItemLabel(line) || lines.isFurniture(line))
                ? ""
                : plain.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
