package dk.sagsgang.facts.rules;

import dk.sagsgang.facts.LayoutBlock;
import dk.sagsgang.facts.LayoutBlock.Lines;

/**
 * A block where it was found among others, with its text, which is not kept.
 *
 * @param isApart whether a blank line is above it
 */
record BlockDraft(LayoutBlock block, String text, boolean isApart) {

    boolean isParagraph() {
        return block instanceof LayoutBlock.Paragraph;
    }

    Lines lines() {
        return ((LayoutBlock.Paragraph) block).lines();
    }
}
