package dk.sagsgang.documents.internal;

import dk.sagsgang.documents.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Short lines of their own without an end: one with text after it is a heading within the section; several right below each
 * other are points that have lost their bullets, when the text before them ends with a colon or when they are three or more.
 */
final class Subheadings {
    private static final int LONGEST = 80;
    private static final int ENOUGH_FOR_POINTS = 3;
    private static final int ENOUGH_AFTER_COLON = 2;

    private static final Pattern MARKED = Pattern.compile("#{1,6}\\s+(\\S.*?)#*|\\*\\*([^*]{2,80})\\*\\*");

    private final List<Standing> blocks;
    private final List<TextBlock> marked = new ArrayList<>();

    private Subheadings(List<Standing> blocks) {
        this.blocks = blocks;
    }

    /** The heading in a line that Markdown marks as one, with number signs before it or in bold by itself. */
    static Optional<String> findMarked(String line) {
        Matcher matcher = MARKED.matcher(line);
        return matcher.matches()
                ? Optional.of((matcher.group(1) == null ? matcher.group(2) : matcher.group(1)).strip())
                : Optional.empty();
    }

    static List<TextBlock> mark(List<Standing> blocks) {
        return new Subheadings(blocks).mark();
    }

    private List<TextBlock> mark() {
        int at = 0;
        while (at < blocks.size()) {
            int end = endOfRun(at);
            if (end - at >= (isAfterColon(at) ? ENOUGH_AFTER_COLON : ENOUGH_FOR_POINTS)) {
                marked.add(points(blocks.subList(at, end)));
                at = end;
            } else {
                boolean heading =
                        at + 1 < blocks.size() && isShortLine(blocks.get(at).block());
                marked.add(
                        heading
                                ? new TextBlock.Subheading(text(blocks.get(at).block()))
                                : blocks.get(at).block());
                at++;
            }
        }
        return marked;
    }

    /** Where the short lines right below each other end that begin here. */
    private int endOfRun(int from) {
        int end = from;
        while (end < blocks.size()
                && isShortLine(blocks.get(end).block())
                && (end == from || !blocks.get(end).isApart())) {
            end++;
        }
        // What text follows directly is the heading of that text.
        boolean heads = end > from
                && end < blocks.size()
                && !blocks.get(end).isApart()
                && blocks.get(end).block() instanceof TextBlock.Paragraph;
        return heads ? end - 1 : end;
    }

    private boolean isAfterColon(int at) {
        return at > 0
                && blocks.get(at - 1).block() instanceof TextBlock.Paragraph(String before)
                && before.endsWith(":");
    }

    private static TextBlock points(List<Standing> lines) {
        return new TextBlock.Points(lines.stream()
                .map(line -> new TextBlock.Point("", text(line.block())))
                .toList());
    }

    private static String text(TextBlock block) {
        return ((TextBlock.Paragraph) block).text();
    }

    private static boolean isShortLine(TextBlock block) {
        return block instanceof TextBlock.Paragraph(String text)
                && text.length() <= LONGEST
                && (Character.isUpperCase(text.charAt(0)) || Character.isDigit(text.charAt(0)))
                && ".,;:!?".indexOf(text.charAt(text.length() - 1)) < 0
                && text.chars().filter(Character::isLetter).count() > text.length() / 2;
    }
}
