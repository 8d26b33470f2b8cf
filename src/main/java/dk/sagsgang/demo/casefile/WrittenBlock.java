package dk.sagsgang.demo.casefile;

import java.util.ArrayList;
import java.util.List;

/** A piece of a section's text. */
public sealed interface WrittenBlock {

    /** Running text, one paragraph. */
    record Paragraph(String text) implements WrittenBlock {}

    /** A heading inside a section. */
    record Subheading(String text) implements WrittenBlock {}

    /** A list, numbered or with dots. */
    record Items(boolean numbered, List<String> items) implements WrittenBlock {}

    /** A table; the first row holds the column heads. Cells are as printed. */
    record Table(List<List<String>> rows) implements WrittenBlock {}

    /** Reads the small Markdown that cases and templates are written in: paragraphs, ###, lists and pipe tables. */
    static List<WrittenBlock> parse(String markdown) {
        var blocks = new ArrayList<WrittenBlock>();
        for (String part : markdown.strip().split("\\n\\s*\\n", -1)) {
            var text = part.strip();
            if (!text.isEmpty()) {
                blocks.add(one(text));
            }
        }
        return List.copyOf(blocks);
    }

    private static WrittenBlock one(String text) {
        if (text.startsWith("### ")) {
            return new Subheading(text.substring(4));
        }
        if (text.startsWith("|")) {
            return new Table(text.lines()
                    .filter(line -> !line.startsWith("|---"))
                    .map(WrittenBlock::cells)
                    .toList());
        }
        if (text.startsWith("- ")) {
            return new Items(false, text.lines().map(line -> line.substring(2)).toList());
        }
        if (text.startsWith("1. ")) {
            return new Items(
                    true,
                    text.lines().map(line -> line.replaceFirst("^\\d+\\. ", "")).toList());
        }
        return new Paragraph(text.replace('\n', ' '));
    }

    private static List<String> cells(String line) {
        var inner = line.strip().substring(1, line.strip().length() - 1);
        return List.of(inner.split("\\|", -1)).stream().map(String::strip).toList();
    }
}
