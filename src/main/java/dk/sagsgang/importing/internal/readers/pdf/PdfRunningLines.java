package dk.sagsgang.importing.internal.readers.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The headers, footers and page numbers of a PDF: lines near the top or bottom that say the same, but for numbers, at the same
 * height of a third of the pages.
 */
final class PdfRunningLines {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(?!\\d)");
    private static final int NEAR_EDGE = 4;
    private static final float SAME_HEIGHT = 4;
    private static final int SHARE_OF_PAGES = 3;

    private final BitSet running;

    private PdfRunningLines(BitSet running) {
        this.running = running;
    }

    static PdfRunningLines of(List<PdfLine> lines) {
        int pages = lines.isEmpty() ? 0 : lines.getLast().page();
        BitSet running = new BitSet();
        if (pages > 1) {
            BitSet nearEdge = nearEdge(lines);
            Map<String, List<Integer>> alike = new HashMap<>();
            nearEdge.stream()
                    .forEach(at -> alike.computeIfAbsent(key(lines.get(at)), unseen -> new ArrayList<>())
                            .add(at));
            Map<String, Integer> times = new HashMap<>();
            lines.forEach(line -> times.merge(line.text(), 1, Integer::sum));
            int enough = Math.max(Math.min(pages, 3), pages / SHARE_OF_PAGES);
            alike.values().stream()
                    .filter(group -> group.size() >= enough && isRepeated(lines, group))
                    .filter(group -> isOnlyThere(lines.get(group.getFirst()).text(), group.size(), times))
                    .flatMap(List::stream)
                    .forEach(running::set);
            leaveInner(lines, running);
        }
        return new PdfRunningLines(running);
    }

    /** The same words throughout, or numbers that follow the pages. Other numbers make other lines, such as headings of items. */
    private static boolean isRepeated(List<PdfLine> lines, List<Integer> group) {
        PdfLine first = lines.get(group.getFirst());
        long same = group.stream()
                .filter(at -> lines.get(at).text().equals(first.text()))
                .count();
        long paged = group.stream()
                .filter(at -> offset(lines.get(at)).equals(offset(first)))
                .count();
        return same * 2 > group.size() || paged * 2 > group.size();
    }

    /** Words that occur as often in the middle of pages, such as headings of sections, are of the text. */
    private static boolean isOnlyThere(String text, int there, Map<String, Integer> times) {
        return times.getOrDefault(text, 0) <= there * 2;
    }

    /** The line with every number that may be the page's replaced by its distance from the page. */
    private static String offset(PdfLine line) {
        return NUMBER.matcher(line.text())
                .replaceFirst(number -> String.valueOf(Integer.parseInt(number.group()) - line.page()));
    }

    /** A running line has nothing but running lines between it and the edge of its page. */
    private static void leaveInner(List<PdfLine> lines, BitSet running) {
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).page() != lines.get(start).page()) {
                int top = running.nextClearBit(start);
                int bottom = running.previousClearBit(i - 1);
                if (top <= bottom) {
                    running.clear(top, bottom + 1);
                }
                start = i;
            }
        }
    }

    private static BitSet nearEdge(List<PdfLine> lines) {
        BitSet near = new BitSet();
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).page() != lines.get(start).page()) {
                near.set(start, Math.min(i, start + NEAR_EDGE));
                near.set(Math.max(start, i - NEAR_EDGE), i);
                start = i;
            }
        }
        return near;
    }

    private static String key(PdfLine line) {
        StringBuilder key =
                new StringBuilder().append(Math.round(line.y() / SAME_HEIGHT)).append('@');
        String text = line.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isDigit(c)) {
                key.append(c);
            } else if (key.charAt(key.length() - 1) != '#') {
                key.append('#');
            }
        }
        return key.toString();
    }

    boolean contains(int line) {
        return running.get(line);
    }
}
