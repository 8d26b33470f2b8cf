package dk.sagsgang.importing.internal.openness;

import dk.sagsgang.importing.source.SourceLine;
import java.util.BitSet;
import java.util.List;

/**
 * A document's lines as openness is read from them. Numbers count from 1.
 *
 * @param source the lines as they came
 * @param plain the same without markup and outer blanks
 * @param marked those that the source makes headings of or prints bold
 * @param running those that repeat at the top or foot of pages
 * @param speaking those of up to {@link #LONGEST_LINE} characters with any word that may say that something is closed
 */
public record SourceText(List<SourceLine> source, List<String> plain, BitSet marked, BitSet running, BitSet speaking) {
    /** No longer line closes anything by a word in it. */
    public static final int LONGEST_LINE = 160;

    private static final int SHORT = 60;

    int size() {
        return plain.size();
    }

    String plain(int number) {
        return plain.get(number - 1);
    }

    List<String> cells(int number) {
        return source.get(number - 1).cells();
    }

    boolean isRunning(int number) {
        return running.get(number - 1);
    }

    boolean isMarked(int number) {
        return marked.get(number - 1);
    }

    /** Something to read that is not at the top or foot of a page. */
    boolean isReadable(int number) {
        return !plain(number).isEmpty() && !isRunning(number);
    }

    /** Whether a line begins a paragraph, so that it is not a broken end of the sentence above. */
    boolean beginsParagraph(int number) {
        if (number == 1 || isMarked(number) || plain(number - 1).isEmpty()) {
            return true;
        }
        String above = plain(number - 1);
        return above.length() < SHORT || ".:!?".indexOf(above.charAt(above.length() - 1)) >= 0;
    }

    /** Whether it is written as a heading may be: short, at the start of a paragraph and no sentence. */
    boolean maybeHeading(int number) {
        String plain = plain(number);
        return plain.length() <= SHORT && beginsParagraph(number) && (isMarked(number) || !plain.endsWith("."));
    }

    /** A line with the next one where a word was divided at its end. */
    String whole(int number) {
        return isDivided(number) ? plain(number) + plain(number + 1) : plain(number);
    }

    /** Whether a line may hold a word that says that something is closed, also one that is divided at its end. */
    boolean maySpeak(int number) {
        return speaking.get(number - 1) || isDivided(number);
    }

    private boolean isDivided(int number) {
        String plain = plain(number);
        return plain.length() > 1
                && plain.endsWith("-")
                && Character.isLetter(plain.charAt(plain.length() - 2))
                && number < size();
    }
}
