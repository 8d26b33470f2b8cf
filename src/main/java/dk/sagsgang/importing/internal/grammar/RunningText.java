package dk.sagsgang.importing.internal.grammar;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * The running heads and feet that pages leave behind in plain text: lines that stand several times and differ in nothing
 * but their numbers, one of which is that of the page.
 */
final class RunningText {
    private static final int LONGEST = 200;
    private static final int LEAST_TIMES = 3;
    private static final String PAGE = "Side ";

    /** {@code Side 3} and {@code Side 103 af 112}. */
    private static final int SHORTEST_MARK = 6;

    private static final int LONGEST_MARK = 15;

    private RunningText() {}

    static BitSet of(Line[] lines) {
        Map<String, Integer> times = new HashMap<>();
        Map<Integer, String> keys = new HashMap<>();
        for (int i = 0; i < lines.length; i++) {
            String key = key(lines[i].plain());
            if (!key.isEmpty()) {
                times.merge(key, 1, Integer::sum);
                keys.put(i, key);
            }
        }
        BitSet running = new BitSet();
        keys.forEach((line, key) -> running.set(line, times.getOrDefault(key, 0) >= LEAST_TIMES));
        return running;
    }

    /** A line that names its page, with blanks and numbers made alike; empty for any other. */
    private static String key(String plain) {
        if (plain.isEmpty() || plain.length() > LONGEST || !endsOrBeginsWithPage(plain)) {
            return "";
        }
        StringBuilder key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            char like = Character.isDigit(c) ? '#' : Markup.isBlank(c) ? ' ' : c;
            boolean again = !key.isEmpty() && key.charAt(key.length() - 1) == like && (like == '#' || like == ' ');
            if (!again) {
                key.append(like);
            }
        }
        return key.toString();
    }

    /** {@code Side 3} or {@code Side 3 af 12} at the end, {@code Side 3} at the start, with other words beside it. */
    private static boolean endsOrBeginsWithPage(String plain) {
        for (int at = plain.length() - SHORTEST_MARK; at > 0 && at >= plain.length() - LONGEST_MARK; at--) {
            if (isPage(plain, at) && Markup.isBlank(plain.charAt(at - 1))) {
                return true;
            }
        }
        return isPage(plain, 0);
    }

    private static boolean isPage(String plain, int at) {
        return plain.regionMatches(true, at, PAGE, 0, PAGE.length())
                && plain.length() > at + PAGE.length()
                && Character.isDigit(plain.charAt(at + PAGE.length()));
    }
}
