package dk.sagsgang.publishing.site.view;

import dk.sagsgang.access.Open;
import java.util.Comparator;
import java.util.Map;

/**
 * A part of a page that a module brings: of a case's, a meeting's, a committee's or a person's. Blocks are in the
 * order of the case template.
 *
 * @param section the section of the case template that it belongs to
 * @param order its place among blocks of the same section: lower numbers come first
 * @param template the name of its template, which takes {@code page} besides the model
 * @param model what the template shows, by the names of its parameters
 */
public record Block(PageSection section, int order, String template, Map<String, Open<?>> model) {
    static final Comparator<Block> ORDER = Comparator.comparing(Block::section).thenComparingInt(Block::order);

    public Block {
        model = Map.copyOf(model);
    }
}
