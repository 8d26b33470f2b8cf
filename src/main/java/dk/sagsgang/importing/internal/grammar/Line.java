package dk.sagsgang.importing.internal.grammar;

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
record Line(SourceLine source, String plain, int level, boolean bold) {

    /** @param format what the document was read as, which says what is markup in it */
    static Line of(SourceLine source, SourceFormat format) {
        String raw = source.text();
        String plain = Markup.plain(raw, format);
        int level = source.headingLevel() > 0 ? source.headingLevel() : Markup.headingLevel(raw, format);
        return new Line(source, plain, level, Markup.isBold(raw, format));
    }

    int number() {
        return source.number();
    }

    /** Nothing to read: the source line may still hold markup. */
    boolean isEmpty() {
        return plain.isEmpty();
    }

    /** The source line holds nothing but blanks, so that it need not belong anywhere. */
    boolean isBlank() {
        return source.isBlank();
    }

    boolean isMarked() {
        return level > 0 || bold;
    }
}
