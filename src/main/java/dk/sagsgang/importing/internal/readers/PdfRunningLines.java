package dk.sagsgang.importing.internal.readers;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The headers, footers and page numbers of a PDF: lines near the top or bottom that say the same, but for numbers, at the same
 * height of a third of the pages.
 */
final class PdfRunningLines {
    private static final int NEAR_EDGE = 4;
    private static final float SAME_HEIGHT = 4;
    private static final int SHARE_OF_PAGES = 3;

    private final BitSet running;

    private PdfRunningLines(BitSet running) {
        this.running = running;
    }

    static PdfRunningLines of(List<PdfLine> lines) {
        Map<String, Integer> times = new HashMap<>();
        BitSet nearEdge = nearEdge(lines);
        nearEdge.stream().forEach(at -> times.merge(key(lines.get(at)), 1, Integer::sum));
        int pages = lines.isEmpty() ? 0 : lines.getLast().page();
        int enough = Math.max(Math.min(pages, 3), pages / SHARE_OF_PAGES);
        BitSet running = new BitSet();
        if (pages > 1) {
            nearEdge.stream()
                    .filter(at -> times.getOrDefault(key(lines.get(at)), 0) >= enough)
                    .forEach(running::set);
        }
        return new PdfRunningLines(running);
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
