package dk.sagsgang.importing.internal.grammar.sections;

import dk.sagsgang.importing.internal.grammar.lines.Heading;
import dk.sagsgang.importing.internal.grammar.lines.Lines;
import dk.sagsgang.importing.internal.grammar.lines.Paragraph;
import dk.sagsgang.importing.internal.grammar.lines.RawSection;
import dk.sagsgang.importing.internal.grammar.sections.RecommendationReader.PointLines;
import dk.sagsgang.importing.internal.grammar.text.Markup;
import dk.sagsgang.vocabulary.SentenceVocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a recommendation into its introduction and its points: {@code 1.}, {@code 2)}, {@code a)}, a dash, or "at" at the
 * start of a line. A point continues over line and page breaks until the next one, or until another body's treatment
 * begins.
 */
final class PointSplitter {
    private final Lines lines;
    private final SentenceVocabulary words;

    PointSplitter(Lines lines, SentenceVocabulary words) {
        this.words = words;
        this.lines = lines;
    }

    List<PointLines> split(RawSection section) {
        List<PointLines> points = new ArrayList<>();
        Paragraph.Builder open = new Paragraph.Builder();
        String label = null;
        boolean listed = false;
        for (int i = section.textStart(); i < section.to(); i++) {
            String plain = section.textOf(lines, i);
            if (plain.isEmpty() || !lines.isReadable(i)) {
                continue;
            }
            Heading heading = i == section.from() ? null : lines.heading(i);
            if (heading != null && heading.treatment() != null) {
                break;
            }
            Label found = label(plain, open, lines.afterGap(i));
            if (found != null) {
                add(points, label, open);
                open = new Paragraph.Builder();
                label = found.text();
                listed = true;
                plain = plain.substring(found.end()).strip();
            } else if (!open.isEmpty() && listed && startsParagraph(i, plain, open)) {
                add(points, label, open);
                open = new Paragraph.Builder();
                label = null;
            }
            if (!plain.isEmpty()) {
                open.add(plain, lines.number(i));
            }
        }
        add(points, label, open);
        return points;
    }

    private static void add(List<PointLines> points, @Nullable String label, Paragraph.Builder open) {
        if (!open.isEmpty()) {
            Paragraph paragraph = open.build();
            points.add(new PointLines(label, paragraph.text(), paragraph.lines()));
        }
    }

    /** After an empty line a point whose sentence is complete continues no more. */
    private boolean startsParagraph(int index, String plain, Paragraph.Builder open) {
        return lines.afterGap(index) && open.lastChar() == '.' && Character.isUpperCase(plain.charAt(0));
    }

    private record Label(@Nullable String text, int end) {}

    private @Nullable Label label(String plain, Paragraph.Builder open, boolean afterGap) {
        char first = plain.charAt(0);
        if (isBullet(first) && plain.length() > 1 && Markup.isBlank(plain.charAt(1))) {
            return new Label(null, 1);
        }
        int end = 0;
        while (end < plain.length() && end < 3 && Character.isDigit(plain.charAt(end))) {
            end++;
        }
        boolean letter = end == 0 && Character.isLetter(first);
        end = letter ? 1 : end;
        if (end > 0 && end < plain.length() && marks(plain, end, letter)) {
            return new Label(plain.substring(0, end), end + 1);
        }
        boolean at = words.beginsPoint(plain);
        return at && (afterGap || opensPoint(open)) ? new Label(null, 0) : null;
    }

    /** "at" at the start of a line opens a point where the line before has ended one, or joins it to the next. */
    private boolean opensPoint(Paragraph.Builder open) {
        if (open.isEmpty()) {
            return true;
        }
        char last = open.lastChar();
        boolean ended = last == ':' || last == '.' || last == ';';
        return ended || (open.isOpen(words) && open.holdsPoint(words));
    }

    private static boolean marks(String plain, int at, boolean letter) {
        char mark = plain.charAt(at);
        boolean spaced = at + 1 == plain.length() || !Character.isDigit(plain.charAt(at + 1));
        return mark == ')'
                || (mark == '.' && spaced && (!letter || (at + 1 < plain.length() && plain.charAt(at + 1) == ' ')));
    }

    private static boolean isBullet(char c) {
        return c == '-' || c == '\u2022' || c == '\u00b7' || c == '*' || c == '\u2013' || c == '\uf0b7' || c == 'o';
    }
}
