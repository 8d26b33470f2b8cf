package dk.sagsgang.vocabulary;

import java.util.Set;

/**
 * Small words that hold a sentence together, in lower case unless said otherwise.
 *
 * @param and the word before the last of several
 * @param joins all words that join two things
 * @param divided words before which a hyphen at the end of a line belongs to the word, as in {@code Børn- og}
 * @param that the word before what was decided or recommended
 * @param points the word by which a point of a list begins, as written at the start of a line
 * @param not the word that negates
 * @param clauses words that begin a subordinate clause
 * @param beforeOrdinal words after which a number with a full stop goes on with the sentence
 * @param beforeNumber abbreviations after which a number may end the sentence
 */
public record SentenceVocabulary(
        Set<String> and,
        Set<String> joins,
        Set<String> divided,
        Set<String> that,
        Set<String> points,
        Set<String> not,
        Set<String> clauses,
        Set<String> beforeOrdinal,
        Set<String> beforeNumber) {

    static SentenceVocabulary of(VocabularyFile file) {
        return new SentenceVocabulary(
                file.set("and"),
                file.set("joins"),
                file.set("divided"),
                file.set("that"),
                file.written("points"),
                file.set("not"),
                file.set("clauses"),
                file.set("beforeOrdinal"),
                file.set("beforeNumber"));
    }

    /** Whether the last word of a text joins it to what follows. */
    public boolean endsWithJoin(CharSequence text) {
        return joins.contains(lastWord(text));
    }

    /** Whether the last word of a text is the one before the last of several. */
    public boolean endsWithAnd(CharSequence text) {
        return and.contains(lastWord(text));
    }

    /** The letters after the last blank of a text; empty where it has none. */
    private static String lastWord(CharSequence text) {
        int at = text.length();
        while (at > 0 && text.charAt(at - 1) != ' ') {
            at--;
        }
        return at == 0 ? "" : text.subSequence(at, text.length()).toString();
    }

    /** The letters before the first blank of a text; empty where it has none. */
    private static String firstWord(String text) {
        int blank = text.indexOf(' ');
        return blank < 0 ? "" : text.substring(0, blank);
    }

    /** Whether a line begins with the word by which a point begins, and continues. */
    public boolean beginsPoint(String line) {
        return points.contains(firstWord(line));
    }

    /** Whether a line begins with a word before which a hyphen stays, and continues. */
    public boolean beginsWithDivided(String line) {
        return divided.contains(firstWord(line));
    }
}
