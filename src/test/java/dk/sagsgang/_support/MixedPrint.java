package dk.sagsgang._support;

import dk.sagsgang._support.MixedBlock.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Generated minutes in the formats that are read. */
enum MixedPrint {
    TEXT("txt") {
        @Override
        byte[] print(List<MixedBlock> blocks) {
            return lines(blocks, MixedPrint::asText);
        }
    },
    MARKDOWN("md") {
        @Override
        byte[] print(List<MixedBlock> blocks) {
            return lines(blocks, MixedPrint::asMarkdown);
        }
    },
    HTML("html") {
        @Override
        byte[] print(List<MixedBlock> blocks) {
            StringBuilder body =
                    new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>\n");
            for (int i = 0; i < blocks.size(); i++) {
                body.append(around(blocks, i, Kind.ROW, "<table>", "</table>", asHtml(blocks.get(i))))
                        .append('\n');
            }
            return body.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8);
        }
    },
    DOCX("docx") {
        @Override
        byte[] print(List<MixedBlock> blocks) {
            StringBuilder body = new StringBuilder();
            for (int i = 0; i < blocks.size(); i++) {
                body.append(around(blocks, i, Kind.ROW, "<w:tbl>", "</w:tbl>", asDocx(blocks.get(i))));
            }
            return DocxFixture.of(body.toString());
        }
    };

    private final String extension;

    MixedPrint(String extension) {
        this.extension = extension;
    }

    String extension() {
        return extension;
    }

    abstract byte[] print(List<MixedBlock> blocks);

    private interface AsLine {
        String of(MixedBlock block, boolean firstRow);
    }

    private static byte[] lines(List<MixedBlock> blocks, AsLine form) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < blocks.size(); i++) {
            boolean firstRow = i == 0 || blocks.get(i - 1).kind() != Kind.ROW;
            boolean tight = blocks.get(i).kind() == Kind.TIGHT
                    || (i + 1 < blocks.size()
                            && blocks.get(i).kind() == blocks.get(i + 1).kind()
                            && (blocks.get(i).kind() == Kind.ROW
                                    || blocks.get(i).kind() == Kind.LISTED));
            text.append(form.of(blocks.get(i), firstRow)).append(tight ? "\n" : "\n\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String asText(MixedBlock block, boolean firstRow) {
        return String.join("\t", block.cells());
    }

    private static String asMarkdown(MixedBlock block, boolean firstRow) {
        return switch (block.kind()) {
            case HEAD -> "## " + block.text();
            case HEADING -> "### " + block.text();
            case LINE, TIGHT -> block.text();
            case LISTED -> "- " + block.text();
            case ROW ->
                "| " + String.join(" | ", block.cells()) + " |"
                        + (firstRow ? "\n|" + " --- |".repeat(block.cells().size()) : "");
        };
    }

    private static String asHtml(MixedBlock block) {
        String text = escaped(block.text());
        return switch (block.kind()) {
            case HEAD -> "<h2>" + text + "</h2>";
            case HEADING -> "<h3>" + text + "</h3>";
            case LINE, TIGHT -> "<p>" + text + "</p>";
            case LISTED -> "<ul><li>" + text + "</li></ul>";
            case ROW ->
                block.cells().stream()
                        .map(cell -> "<td>" + escaped(cell) + "</td>")
                        .collect(Collectors.joining("", "<tr>", "</tr>"));
        };
    }

    private static String asDocx(MixedBlock block) {
        String text = escaped(block.text());
        return switch (block.kind()) {
            case HEAD -> DocxFixture.styled("Overskrift1", text);
            case HEADING -> DocxFixture.styled("H2", text);
            case LINE, TIGHT, LISTED -> DocxFixture.paragraph(text);
            case ROW ->
                block.cells().stream()
                        .map(cell -> DocxFixture.cell(escaped(cell)))
                        .collect(Collectors.joining("", "<w:tr>", "</w:tr>"));
        };
    }

    private static String around(List<MixedBlock> blocks, int at, Kind kind, String start, String end, String text) {
        boolean is = blocks.get(at).kind() == kind;
        boolean first = is && (at == 0 || blocks.get(at - 1).kind() != kind);
        boolean last = is && (at + 1 == blocks.size() || blocks.get(at + 1).kind() != kind);
        return (first ? start : "") + text + (last ? end : "");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
