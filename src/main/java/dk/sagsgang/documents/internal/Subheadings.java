package dk.sagsgang.documents.internal;

import dk.sagsgang.documents.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A short line of its own without an end, with text after it, is a heading within the section. */
final class Subheadings {
    private static final int LONGEST = 80;

    private static final Pattern MARKED = Pattern.compile("#{1,6}\\s+(\\S.*?)#*|\\*\\*([^*]{2,80})\\*\\*");

    private Subheadings() {}

    /** The heading in a line that Markdown marks as one, with number signs before it or in bold by itself. */
    static Optional<String> findMarked(String line) {
        Matcher matcher = MARKED.matcher(line);
        return matcher.matches()
                ? Optional.of((matcher.group(1) == null ? matcher.group(2) : matcher.group(1)).strip())
                : Optional.empty();
    }

    static List<TextBlock> mark(List<TextBlock> blocks) {
        var marked = new ArrayList<TextBlock>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            boolean followed = i + 1 < blocks.size();
            marked.add(
                    followed && blocks.get(i) instanceof TextBlock.Paragraph(String text) && isHeading(text)
                            ? new TextBlock.Subheading(text)
                            : blocks.get(i));
        }
        return marked;
    }

    private static boolean isHeading(String text) {
        return text.length() <= LONGEST
                && (Character.isUpperCase(text.charAt(0)) || Character.isDigit(text.charAt(0)))
                && ".,;:!?".indexOf(text.charAt(text.length() - 1)) < 0
                && text.chars().filter(Character::isLetter).count() > text.length() / 2;
    }
}
