package dk.sagsgang.importing.internal.readers.pdf;

import dk.sagsgang.importing.internal.readers.flow.LineCollector;
import dk.sagsgang.importing.internal.readers.markdown.MarkdownMarks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the looks of a PDF's lines say: which are headings, which repeat on every page, where there are gaps and tables. All of
 * it is a hint; no word is moved or left out.
 */
final class PdfLayout {
    private static final float HEADING_RATIO = 1.12f;
    private static final float GAP_RATIO = 1.75f;
    private static final float PITCH_RATIO = 1.35f;
    private static final int LONGEST_HEADING = 200;
    private static final int DEEPEST = 5;

    private final List<PdfLine> lines;
    private final PdfRunningLines running;
    private final float bodySize;
    private final float pitch;
    private final List<Float> headingSizes;

    PdfLayout(List<PdfLine> lines) {
        this.lines = lines;
        this.running = PdfRunningLines.of(lines);
        this.bodySize = bodySize(lines);
        this.pitch = pitch(lines, bodySize);
        this.headingSizes = lines.stream()
                .map(PdfLine::size)
                .map(PdfLayout::rounded)
                .filter(size -> size >= bodySize * HEADING_RATIO)
                .distinct()
                .sorted((a, b) -> Float.compare(b, a))
                .toList();
    }

    /** The size that most letters have. */
    private static float bodySize(List<PdfLine> lines) {
        Map<Float, Integer> letters = new HashMap<>();
        for (PdfLine line : lines) {
            letters.merge(rounded(line.size()), line.length(), Integer::sum);
        }
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    /** How far apart lines of running text are: what a quarter of all lines keep within. */
    private static float pitch(List<PdfLine> lines, float bodySize) {
        List<Float> steps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            float step = lines.get(i).y() - lines.get(i - 1).y();
            if (lines.get(i).page() == lines.get(i - 1).page() && step > bodySize && step < GAP_RATIO * bodySize) {
                steps.add(step);
            }
        }
        steps.sort(Float::compare);
        return steps.isEmpty() ? GAP_RATIO * bodySize : steps.get(steps.size() / 4);
    }

    private static float rounded(float size) {
        return Math.round(size * 2) / 2f;
    }

    void writeTo(LineCollector collector) {
        int tables = 0;
        int at = 0;
        while (at < lines.size()) {
            PdfTable table = running.contains(at) ? PdfTable.NONE : PdfTable.at(lines, at, running);
            int rows = table.rows().size();
            if (rows > 0) {
                tables++;
            }
            for (int i = 0; i < Math.max(1, rows); i++) {
                space(at + i, collector);
                if (rows > 0) {
                    collector.addRow(
                            table.rows().get(i), tables, lines.get(at + i).links());
                } else {
                    write(at, collector);
                }
            }
            at += Math.max(1, rows);
        }
    }

    private void space(int at, LineCollector collector) {
        PdfLine line = lines.get(at);
        while (collector.page() < line.page()) {
            collector.nextPage();
        }
        if (at > 0 && lines.get(at - 1).page() == line.page()) {
            PdfLine above = lines.get(at - 1);
            float step = line.y() - above.y();
            float size = Math.max(line.size(), above.size());
            boolean wide = size <= bodySize * HEADING_RATIO && step > PITCH_RATIO * pitch;
            if (step > GAP_RATIO * size || wide) {
                collector.add("");
            }
        }
    }

    private void write(int at, LineCollector collector) {
        PdfLine line = lines.get(at);
        if (running.contains(at)) {
            collector.addRunning(line.text(), line.links());
        } else {
            collector.add(line.text(), level(line), line.links());
        }
    }

    private int level(PdfLine line) {
        if (line.length() > LONGEST_HEADING) {
            return 0;
        }
        int rank = headingSizes.indexOf(rounded(line.size()));
        if (rank >= 0) {
            return Math.min(DEEPEST, rank + 1);
        }
        return line.bold() && line.size() >= bodySize ? MarkdownMarks.BOLD_LEVEL : 0;
    }
}
