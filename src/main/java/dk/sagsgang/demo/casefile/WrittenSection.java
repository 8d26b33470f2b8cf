package dk.sagsgang.demo.casefile;

import java.util.ArrayList;
import java.util.List;

/**
 * A section of a case.
 *
 * @param heading the template's word for it, such as Resume; empty for text before the first heading
 * @param blocks its text
 */
public record WrittenSection(String heading, List<WrittenBlock> blocks) {

    public static final String SUMMARY = "Resume";
    public static final String EFFECT = "Effekt";
    public static final String RECOMMENDATION = "Indstilling";
    public static final String DECISION = "Beslutning";
    public static final String ATTACHMENTS = "Bilag";

    /** Splits a case's Markdown at its ## headings. */
    public static List<WrittenSection> parse(String markdown) {
        var sections = new ArrayList<WrittenSection>();
        for (String part : markdown.strip().split("(?m)^## ", -1)) {
            if (!part.isBlank()) {
                var end = part.indexOf('\n');
                sections.add(
                        new WrittenSection(part.substring(0, end).strip(), WrittenBlock.parse(part.substring(end))));
            }
        }
        return List.copyOf(sections);
    }
}
