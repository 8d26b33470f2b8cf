package dk.sagsgang.documents.internal.part;

import dk.sagsgang.documents.part.TableBlock;
import dk.sagsgang.documents.part.TextBlock;
import dk.sagsgang.facts.LayoutBlock;
import dk.sagsgang.facts.LayoutBlock.Lines;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The text of a section, assembled by its layout. */
final class SectionText {
    private final List<String> lines;

    SectionText(String text) {
        this.lines = Arrays.stream(text.split("\n", -1)).map(String::strip).toList();
    }

    /**
     * Its blocks; where no layout is known, its lines as they are.
     *
     * @param tables those that may be shown, by their first line
     */
    List<TextBlock> blocks(List<LayoutBlock> layout, Map<Integer, TableBlock> tables) {
        return layout.isEmpty()
                ? lines.stream()
                        .filter(line -> !line.isEmpty())
                        .<TextBlock>map(TextBlock.Paragraph::new)
                        .toList()
                : layout.stream().flatMap(block -> block(block, tables)).toList();
    }

    private Stream<TextBlock> block(LayoutBlock block, Map<Integer, TableBlock> tables) {
        return switch (block) {
            case LayoutBlock.Paragraph(Lines place) -> Stream.of(new TextBlock.Paragraph(join(place)));
            case LayoutBlock.Subheading(Lines place, int from, int to) ->
                Stream.of(new TextBlock.Subheading(join(place).substring(from, to)));
            case LayoutBlock.Points(List<LayoutBlock.Point> points) ->
                Stream.of(new TextBlock.Points(points.stream().map(this::point).toList()));
            case LayoutBlock.Table(int startLine) ->
                Stream.ofNullable(tables.get(startLine)).map(TextBlock.Table::new);
        };
    }

    private TextBlock.Point point(LayoutBlock.Point point) {
        String text = join(point.lines());
        return new TextBlock.Point(
                text.substring(0, point.labelEnd()),
                text.substring(point.labelEnd()).strip());
    }

    private String join(Lines place) {
        StringBuilder text = new StringBuilder();
        for (int at = place.first(); at <= place.last(); at++) {
            if (!lines.get(at).isEmpty()) {
                text.append(text.isEmpty() ? "" : " ").append(lines.get(at));
            }
        }
        return text.toString();
    }
}
