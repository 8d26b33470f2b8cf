package dk.sagsgang.importing.internal.grammar.lines;

import dk.sagsgang.importing.internal.grammar.text.Markup;
import dk.sagsgang.vocabulary.PageVocabulary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The running heads and feet that pages leave behind in plain text: lines that occur several times and differ in
 * nothing but their numbers, one of which is that of the page.
 */
final class RunningText {
    private static final int LONGEST = 200;
    private static final int LEAST_TIMES = 3;

    /** How much longer than the word for a page {@code Side 3} and {@code Side 103 af 112} are. */
    private static final int SHORTEST_NUMBER = 2;

    private static final int LONGEST_NUMBER = 11;

    private final Set<String> pages;

    RunningText(PageVocabulary vocabulary) {
        this.pages = vocabulary.words();
    }

    /** The lines that are running heads or feet. */
    BitSet of(Line[] lines) {
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
        addSecondLines(lines, running);
        return running;
    }

    /** A head or foot may have a second line, the same each time and without the page's number. */
    private static void addSecondLines(Line[] lines, BitSet running) {
        Map<String, List<Integer>> second = new HashMap<>();
        for (int i = running.nextSetBit(0); i >= 0; i = running.nextSetBit(i + 1)) {
            int next = i + 1;
            if (next < lines.length && lines[next].isEmpty()) {
                next++;
            }
            String plain = next < lines.length ? lines[next].plain() : "";
            if (!plain.isEmpty() && plain.length() <= LONGEST && !running.get(next)) {
                second.computeIfAbsent(plain, key -> new ArrayList<>()).add(next);
            }
        }
        second.values().stream().filter(at -> at.size() >= LEAST_TIMES).forEach(at -> at.forEach(running::set));
    }

    /** A line that names its page, with blanks and numbers made alike; empty for any other. */
    private String key(String plain) {
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
    private boolean endsOrBeginsWithPage(String plain) {
        for (String page : pages) {
            if (isPage(plain, 0, page)) {
                return true;
            }
            int shortest = page.length() + SHORTEST_NUMBER;
            int longest = page.length() + LONGEST_NUMBER;
            for (int at = plain.length() - shortest; at > 0 && at >= plain.length() - longest; at--) {
                if (isPage(plain, at, page) && Markup.isBlank(plain.charAt(at - 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isPage(String plain, int at, String page) {
        int number = at + page.length() + 1;
        return plain.length() > number
                && plain.regionMatches(true, at, page, 0, page.length())
                && plain.charAt(number - 1) == ' '
                && Character.isDigit(plain.charAt(number));
    }
}
