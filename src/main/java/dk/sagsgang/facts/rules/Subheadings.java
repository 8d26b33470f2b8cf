package dk.sagsgang.facts.rules;

import dk.sagsgang.facts.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Short lines of their own without an end: one with text after it is a heading within the section; several right below each
 * other are points that have lost their bullets, when the text before them ends with a colon or when they are three or more.
 */
final class Subheadings {
    private static final int LONGEST = 80;
    private static final int ENOUGH_FOR_POINTS = 3;
    private static final int ENOUGH_AFTER_COLON = 2;
    private static final int DEEPEST = 6;
    private static final String BOLD = "**";

    private final List<BlockDraft> drafts;
    private final List<LayoutBlock> blocks = new ArrayList<>();

    private Subheadings(List<BlockDraft> drafts) {
        this.drafts = drafts;
    }

    /** Where the heading is in a line that Markdown marks as one, with number signs before it or in bold by itself. */
    static Optional<LayoutBlock.Subheading> findMarked(SectionLine line) {
        String text = line.text();
        int from = 0;
        int to = text.length();
        while (from < to && text.charAt(from) == '#') {
            from++;
        }
        if (from > 0) {
            if (from > DEEPEST || from >= to || !Character.isWhitespace(text.charAt(from))) {
                return Optional.empty();
            }
            while (to > from && text.charAt(to - 1) == '#') {
                to--;
            }
        } else if (isBold(text)) {
            from = BOLD.length();
            to -= BOLD.length();
        } else {
            return Optional.empty();
        }
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return from == to ? Optional.empty() : Optional.of(new LayoutBlock.Subheading(line.place(), from, to));
    }

    private static boolean isBold(String text) {
        int inner = text.length() - 2 * BOLD.length();
        return inner > 1
                && inner <= LONGEST
                && text.startsWith(BOLD)
                && text.endsWith(BOLD)
                && text.indexOf('*', BOLD.length()) == text.length() - BOLD.length();
    }

    static List<LayoutBlock> mark(List<BlockDraft> drafts) {
        return new Subheadings(drafts).mark();
    }

    private List<LayoutBlock> mark() {
        int at = 0;
        while (at < drafts.size()) {
            int end = endOfRun(at);
            if (end - at >= (isAfterColon(at) ? ENOUGH_AFTER_COLON : ENOUGH_FOR_POINTS)) {
                blocks.add(points(drafts.subList(at, end)));
                at = end;
            } else {
                boolean isHeading = at + 1 < drafts.size() && isShortLine(drafts.get(at));
                blocks.add(isHeading ? heading(drafts.get(at)) : drafts.get(at).block());
                at++;
            }
        }
        return blocks;
    }

    /** Where the short lines right below each other end that begin here. */
    private int endOfRun(int from) {
        int end = from;
        while (end < drafts.size()
                && isShortLine(drafts.get(end))
                && (end == from || !drafts.get(end).isApart())) {
            end++;
        }
        // What text follows directly is the heading of that text.
        boolean heads = end > from
                && end < drafts.size()
                && !drafts.get(end).isApart()
                && drafts.get(end).isParagraph();
        return heads ? end - 1 : end;
    }

    private boolean isAfterColon(int at) {
        return at > 0
                && drafts.get(at - 1).isParagraph()
                && drafts.get(at - 1).text().endsWith(":");
    }

    private static LayoutBlock points(List<BlockDraft> lines) {
        return new LayoutBlock.Points(lines.stream()
                .map(line -> new LayoutBlock.Point(line.lines(), 0))
                .toList());
    }

    private static LayoutBlock heading(BlockDraft line) {
        return new LayoutBlock.Subheading(line.lines(), 0, line.text().length());
    }

    private static boolean isShortLine(BlockDraft draft) {
        String text = draft.text();
        return draft.isParagraph()
                && text.length() <= LONGEST
                && (Character.isUpperCase(text.charAt(0)) || Character.isDigit(text.charAt(0)))
                && ".,;:!?".indexOf(text.charAt(text.length() - 1)) < 0
                && text.chars().filter(Character::isLetter).count() > text.length() / 2;
    }
}
