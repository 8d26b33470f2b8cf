package dk.sagsgang.economy.rules;

import dk.sagsgang.quantities.AmountForms;
import dk.sagsgang.vocabulary.Alternatives;
import dk.sagsgang.vocabulary.FigureVocabulary;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.regex.Pattern;

/**
 * The words that rules on figures go by, made ready once: what labels mean, what heads a column, and how an amount is
 * divided in running text. Immutable and thread-safe.
 */
public final class FigureWords {
    private final LabelWords labels;
    private final Pattern year;
    private final FigureVocabulary vocabulary;
    private final Pattern whole;
    private final Pattern doubt;

    /** The words of a vocabulary. */
    public FigureWords(FigureVocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.labels = new LabelWords(vocabulary.labels());
        this.year = Pattern.compile("(?i)" + Alternatives.of(vocabulary.yearMarks())
                + "?\\s?(?:19|20)\\d{2}(?:\\s?[/\u2013-]\\s?(?:\\d{2}|(?:19|20)\\d{2}))?\\s*:?");
        this.whole = Pattern.compile("(?iu)(?<![\\d.,])(" + AmountForms.NUMBER + ")(" + AmountForms.FULL_UNIT + ")\\s+"
                + Alternatives.of(vocabulary.divided(), " ") + "\\s+" + Alternatives.of(vocabulary.dividedInto(), " ")
                + "\\s+(.{5,400})");
        this.doubt = Pattern.compile(
                "(?iu)" + Alternatives.of(vocabulary.doubt()) + "|" + Alternatives.of(vocabulary.doubtWords()) + "\\b");
    }

    /** The general Danish words, where no municipality's own are available. */
    public static FigureWords danish() {
        return Danish.WORDS;
    }

    /** Read where they are first asked for. */
    private static final class Danish {
        static final FigureWords WORDS = new FigureWords(Vocabulary.danish().figures());
    }

    LabelWords labels() {
        return labels;
    }

    /** A year at the head of a column. */
    Pattern year() {
        return year;
    }

    /** An amount and its unit, and after a phrase that divides it the rest of the text. */
    Pattern whole() {
        return whole;
    }

    /** What makes it doubtful that amounts are those that a whole is divided into. */
    Pattern doubt() {
        return doubt;
    }

    /** Whether an amount may be divided into others in a text; a cheap test. */
    boolean mayDivide(String text) {
        return vocabulary.dividedParts().occurIn(text);
    }
}
