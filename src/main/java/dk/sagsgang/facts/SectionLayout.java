package dk.sagsgang.facts;

import java.util.List;

/**
 * The blocks of a section, in order.
 *
 * @param startLine the section's first source line, by which it is found
 * @param endLine its last
 */
public record SectionLayout(int startLine, int endLine, List<LayoutBlock> blocks) {
    public SectionLayout {
        blocks = List.copyOf(blocks);
    }
}
