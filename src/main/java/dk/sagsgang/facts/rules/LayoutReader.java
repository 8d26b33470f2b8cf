package dk.sagsgang.facts.rules;

import dk.sagsgang.economy.PrintedTable;
import dk.sagsgang.facts.LayoutBlock;
import dk.sagsgang.facts.LayoutBlock.Lines;
import dk.sagsgang.facts.SectionLayout;
import dk.sagsgang.vocabulary.FactVocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds in the lines of a section what they were before they were broken into lines: paragraphs, points, headings and
 * tables.
 */
public final class LayoutReader {
    private final FactVocabulary words;

    public LayoutReader(FactVocabulary words) {
        this.words = words;
    }

    /**
     * The blocks of a section; each table is where its first line was, and its lines are not given twice.
     *
     * @param text the section's text, lines joined with {@code \n}
     * @param source the section's lines in the source, all of them
     * @param firstLine the number of the first of them, from 1
     * @param tables the tables of the paper, in order
     */
    public SectionLayout read(String text, List<String> source, int firstLine, List<PrintedTable> tables) {
        int lastLine = firstLine + source.size() - 1;
        List<PrintedTable> within = tables.stream()
                .filter(table -> table.startLine() >= firstLine && table.endLine() <= lastLine)
                .toList();
        List<SectionLine> lines = SectionLine.of(text, source, firstLine);
        var reading = new Reading(within, LineBreaks.of(lines, words.unfinished()));
        lines.forEach(reading::take);
        return new SectionLayout(firstLine, lastLine, reading.finish());
    }

    /** The state of reading one section. */
    private final class Reading {
        private final List<PrintedTable> tables;
        private final LineBreaks breaks;
        private final List<BlockDraft> drafts = new ArrayList<>();
        private final List<LayoutBlock.Point> points = new ArrayList<>();
        private final StringBuilder open = new StringBuilder();
        private @Nullable Lines openLines;
        private int labelEnd;
        private String lastLine = "";
        private boolean blankBefore = true;
        private boolean openIsApart = true;
        private int nextTable;

        Reading(List<PrintedTable> tables, LineBreaks breaks) {
            this.tables = tables;
            this.breaks = breaks;
        }

        List<LayoutBlock> finish() {
            endPoints();
            while (nextTable < tables.size()) {
                add(new LayoutBlock.Table(tables.get(nextTable++).startLine()), "", true);
            }
            return Subheadings.mark(drafts);
        }

        void take(SectionLine line) {
            if (isInTable(line)) {
                return;
            }
            if (line.isBlank()) {
                blankBefore = true;
                return;
            }
            Optional<LayoutBlock.Subheading> heading = Subheadings.findMarked(line);
            int label = PointLabel.endIn(line.text(), words.afterOrdinals());
            if (heading.isPresent()) {
                endPoints();
                add(heading.get(), line.text(), blankBefore);
            } else if (label > 0) {
                endText();
                open(line, label);
            } else if (openLines != null && goesOn(line.text())) {
                open.append(' ').append(line.text());
                openLines = openLines.to(line.place());
            } else {
                endPoints();
                open(line, 0);
                openIsApart = blankBefore;
            }
            lastLine = line.text();
            blankBefore = false;
        }

        private void open(SectionLine line, int label) {
            open.setLength(0);
            open.append(line.text(), label, line.text().length());
            openLines = line.place();
            labelEnd = label;
        }

        private boolean goesOn(String text) {
            return blankBefore
                    ? breaks.isCutSentence(lastLine, open.toString().strip().length(), text)
                    : breaks.isWrapped(lastLine, text);
        }

        private boolean isInTable(SectionLine line) {
            if (line.number() == 0) {
                return false;
            }
            for (int at = 0; at < tables.size(); at++) {
                PrintedTable table = tables.get(at);
                if (line.number() >= table.startLine() && line.number() <= table.endLine()) {
                    while (nextTable <= at) {
                        endPoints();
                        addTable(tables.get(nextTable++));
                    }
                    blankBefore = true;
                    return true;
                }
            }
            return false;
        }

        /** The line that names a table is given by the table itself. */
        private void addTable(PrintedTable table) {
            boolean isNamed = !drafts.isEmpty()
                    && drafts.getLast().isParagraph()
                    && drafts.getLast().text().equals(table.caption());
            if (isNamed) {
                drafts.removeLast();
            }
            add(new LayoutBlock.Table(table.startLine()), "", blankBefore);
        }

        private void add(LayoutBlock block, String text, boolean isApart) {
            drafts.add(new BlockDraft(block, text, isApart));
        }

        private void endText() {
            Lines lines = openLines;
            if (lines == null) {
                return;
            }
            if (labelEnd == 0) {
                endPointsOnly();
                add(new LayoutBlock.Paragraph(lines), open.toString(), openIsApart);
            } else {
                points.add(new LayoutBlock.Point(lines, labelEnd));
            }
            openLines = null;
            labelEnd = 0;
        }

        private void endPoints() {
            endText();
            endPointsOnly();
        }

        private void endPointsOnly() {
            if (!points.isEmpty()) {
                add(new LayoutBlock.Points(points), "", true);
                points.clear();
            }
        }
    }
}
