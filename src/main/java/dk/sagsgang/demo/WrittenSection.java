package dk.sagsgang.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * A section of a case.
 *
 * @param heading the template's word for it, such as Resume; empty for text before the first heading
 * @param blocks its text
 */
record WrittenSection(String heading, List<WrittenBlock> blocks) {

    static final String SUMMARY = "Resume";
    static final String EFFECT = "Effekt";
    static final String RECOMMENDATION = "Indstilling";
    static final String DECISION = "Beslutning";
    static final String ATTACHMENTS = "Bilag";

    /** Splits a case's Markdown at its ## headings. */
    static List<WrittenSection> parse(String markdown) {
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
