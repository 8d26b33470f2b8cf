package dk.sagsgang.importing.internal.grammar.lines;

import dk.sagsgang.vocabulary.SentenceVocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins the lines of a section into paragraphs: over the breaks of lines and pages inside sentences, but not over a break
 * that the writer made, which is recognised by the next word having had room on the line.
 */
public final class Paragraphs {
    private static final double ROOM = 0.85;
    private static final int LEAST_WIDTH = 60;

    private final Lines lines;
    private final SentenceVocabulary words;
    private final int width;

    public Paragraphs(Lines lines, SentenceVocabulary words) {
        this.words = words;
        this.lines = lines;
        this.width = width(lines);
    }

    /** The width that lines are broken at: what nineteen lines in twenty keep within. */
    private static int width(Lines lines) {
        int[] counts = new int[512];
        int total = 0;
        for (int i = 0; i < lines.size(); i++) {
            int length = lines.plain(i).length();
            if (length > 0) {
                counts[Math.min(length, counts.length - 1)]++;
                total++;
            }
        }
        int seen = 0;
        for (int length = 0; length < counts.length; length++) {
            seen += counts[length];
            if (seen >= total * 0.95) {
                return Math.max(LEAST_WIDTH, length);
            }
        }
        return LEAST_WIDTH;
    }

    /** The paragraphs of a section below its heading. */
    public List<Paragraph> of(RawSection section) {
        List<Paragraph> paragraphs = new ArrayList<>();
        Paragraph.Builder open = new Paragraph.Builder();
        int previous = -1;
        for (int i = section.textStart(); i < section.to(); i++) {
            String plain = section.textOf(lines, i);
            if (plain.isEmpty() || !lines.isReadable(i)) {
                continue;
            }
            if (!open.isEmpty() && breaksBefore(open, previous, i, plain)) {
                paragraphs.add(open.build());
                open = new Paragraph.Builder();
            }
            open.add(plain, lines.number(i));
            previous = i;
        }
        if (!open.isEmpty()) {
            paragraphs.add(open.build());
        }
        return paragraphs;
    }

    private boolean breaksBefore(Paragraph.Builder open, int previous, int index, String plain) {
        if (isTreatment(previous)
                || isTreatment(index)
                || lines.line(index).level() > 0
                || lines.line(previous).level() > 0) {
            return true;
        }
        boolean goesOn = Character.isLowerCase(plain.charAt(0)) || plain.charAt(0) == '(' || open.isOpen(words);
        if (index - previous > 1) {
            char last = open.lastChar();
            return !goesOn || last == '.' || last == ':' || last == '!' || last == '?';
        }
        if (goesOn || open.lastChar() == ':') {
            return false;
        }
        int blank = plain.indexOf(' ');
        int firstWord = blank < 0 ? plain.length() : blank;
        return lines.plain(previous).length() + 1 + firstWord < width * ROOM;
    }

    private boolean isTreatment(int index) {
        Heading heading = lines.heading(index);
        return heading != null && heading.treatment() != null;
    }
}
