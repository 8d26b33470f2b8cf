package dk.sagsgang.documents.internal;

import dk.sagsgang.documents.TableBlock;
import dk.sagsgang.documents.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the lines of a section into what they were before somebody broke them: paragraphs, points and tables. */
final class TextBlocks {
    private final List<TableBlock> tables;
    private final LineBreaks breaks;
    private final List<Standing> blocks = new ArrayList<>();
    private final List<TextBlock.Point> points = new ArrayList<>();
    private String label = "";
    private String open = "";
    private String lastLine = "";
    private boolean blankBefore = true;
    private boolean openIsApart = true;
    private int nextTable;

    private TextBlocks(List<NumberedLine> lines, List<TableBlock> tables) {
        this.tables = tables;
        this.breaks = LineBreaks.of(lines);
    }

    /** The blocks of some lines; each table stands where its first line was, and its lines are not said twice. */
    static List<TextBlock> of(List<NumberedLine> lines, List<TableBlock> tables) {
        var blocks = new TextBlocks(lines, tables);
        lines.forEach(blocks::take);
        blocks.endPoints();
        while (blocks.nextTable < tables.size()) {
            blocks.add(new TextBlock.Table(tables.get(blocks.nextTable++)), true);
        }
        return Subheadings.mark(blocks.blocks);
    }

    private void take(NumberedLine line) {
        if (isInTable(line)) {
            return;
        }
        if (line.isBlank()) {
            blankBefore = true;
            return;
        }
        String text = line.text().strip();
        Optional<String> heading = Subheadings.findMarked(text);
        Optional<PointLabel> begins = PointLabel.find(text);
        if (heading.isPresent()) {
            endPoints();
            add(new TextBlock.Subheading(heading.get()), blankBefore);
        } else if (begins.isPresent()) {
            endText();
            label = begins.get().label();
            open = begins.get().rest();
        } else if (goesOn(text)) {
            open = open + " " + text;
        } else {
            endPoints();
            open = text;
            openIsApart = blankBefore;
        }
        lastLine = text;
        blankBefore = false;
    }

    private boolean goesOn(String text) {
        if (open.isEmpty()) {
            return false;
        }
        return blankBefore ? breaks.isCutSentence(open, text) : breaks.isWrapped(lastLine, text);
    }

    private boolean isInTable(NumberedLine line) {
        if (line.number() == 0 || nextTable >= tables.size() && blocks.isEmpty()) {
            return false;
        }
        for (int i = 0; i < tables.size(); i++) {
            var source = tables.get(i).source();
            if (line.number() >= source.start() && line.number() <= source.end()) {
                while (nextTable <= i) {
                    endPoints();
                    addTable(tables.get(nextTable++));
                }
                blankBefore = true;
                return true;
            }
        }
        return false;
    }

    /** The line that names a table is said by the table itself. */
    private void addTable(TableBlock table) {
        boolean named = !blocks.isEmpty()
                && blocks.getLast().block() instanceof TextBlock.Paragraph(String text)
                && text.equals(table.caption());
        if (named) {
            blocks.removeLast();
        }
        add(new TextBlock.Table(table), blankBefore);
    }

    private void add(TextBlock block, boolean isApart) {
        blocks.add(new Standing(block, isApart));
    }

    private void endText() {
        if (open.isEmpty()) {
            return;
        }
        if (label.isEmpty()) {
            endPointsOnly();
            add(new TextBlock.Paragraph(open), openIsApart);
        } else {
            points.add(new TextBlock.Point(label, open));
        }
        open = "";
        label = "";
    }

    private void endPoints() {
        endText();
        endPointsOnly();
    }

    private void endPointsOnly() {
        if (!points.isEmpty()) {
            add(new TextBlock.Points(points), true);
            points.clear();
        }
    }
}
