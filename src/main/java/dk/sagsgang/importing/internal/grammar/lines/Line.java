package dk.sagsgang.importing.internal.grammar.lines;

import dk.sagsgang.importing.internal.grammar.text.Markup;
import dk.sagsgang.importing.source.SourceFormat;
import dk.sagsgang.importing.source.SourceLine;

/**
 * A line as the grammar reads it.
 *
 * @param source the line as it came
 * @param plain its text without markup and outer blanks; empty where nothing is left
 * @param level 1 to 6 where it is marked as a heading, else 0
 * @param bold whether all of it is bold
 */
public record Line(SourceLine source, String plain, int level, boolean bold) {

    /** @param format what the document was read as, which says what is markup in it */
    public static Line of(SourceLine source, SourceFormat format) {
        String raw = source.text();
        String plain = Markup.plain(raw, format);
        int level = source.headingLevel() > 0 ? source.headingLevel() : Markup.headingLevel(raw, format);
        return new Line(source, plain, level, Markup.isBold(raw, format));
    }

    /** The same line with other text. */
    Line reading(String text) {
        return text.equals(plain) ? this : new Line(source, text, level, bold);
    }

    /** The same line without words at its end. */
    Line withoutEnd(String end) {
        return new Line(
                source, plain.substring(0, plain.length() - end.length()).strip(), level, bold);
    }

    /** The number of its source line, from 1. */
    public int number() {
        return source.number();
    }

    /** Nothing to read: the source line may still hold markup. */
    public boolean isEmpty() {
        return plain.isEmpty();
    }

    /** The source line holds nothing but blanks, so that it need not belong anywhere. */
    public boolean isBlank() {
        return source.isBlank();
    }

    /** Whether it stands out from running text, as a heading or in bold. */
    public boolean isMarked() {
        return level > 0 || bold;
    }
}
