package dk.sagsgang.vocabulary;

import java.util.Set;

/**
 * How items and points are named by number, all in lower case.
 *
 * @param firstLetters first letters, as written, of the words that begin an item
 * @param words words before the numbers of items
 * @param to the word between the first and the last number of a range
 * @param between words that may be between numbers
 * @param points words before the number of a point
 * @param pointsBehind those that may also be after it
 * @param heads words in the heads of items
 * @param meeting parts of words by which a document without any other form is known to be of a meeting
 * @param closing beginnings of the line that ends a meeting, as written
 * @param signatures lines that begin the signatures below the last item
 */
public record ItemVocabulary(
        String firstLetters,
        Set<String> words,
        Set<String> to,
        Set<String> between,
        Set<String> points,
        Set<String> pointsBehind,
        Heads heads,
        Affixes meeting,
        Affixes closing,
        Set<String> signatures) {

    /**
     * Words in the heads of items.
     *
     * @param bare words that name an item only where a sign separates number and title
     * @param prefixes words before a number that make no difference to it, as written
     * @param titleLabels labels before a title on a line of its own
     * @param usual beginnings of titles that items have at most meetings
     * @param durations words for minutes behind a number
     */
    public record Heads(
            Set<String> bare, Set<String> prefixes, Set<String> titleLabels, Affixes usual, Set<String> durations) {}

    static ItemVocabulary of(VocabularyFile file) {
        VocabularyFile numbers = file.under("itemNumbers");
        return new ItemVocabulary(
                firstLetters(file.written("items")),
                numbers.set("words"),
                numbers.set("to"),
                numbers.set("between"),
                numbers.set("points"),
                numbers.set("pointsBehind"),
                new Heads(
                        numbers.set("bare"),
                        numbers.written("prefixes"),
                        numbers.set("titleLabels"),
                        numbers.affixes("usual"),
                        numbers.set("durations")),
                numbers.affixes("meeting"),
                numbers.writtenAffixes("closing"),
                numbers.set("signatures"));
    }

    private static String firstLetters(Set<String> words) {
        StringBuilder letters = new StringBuilder();
        words.forEach(word -> letters.append(word.charAt(0)));
        return letters.toString();
    }
}
