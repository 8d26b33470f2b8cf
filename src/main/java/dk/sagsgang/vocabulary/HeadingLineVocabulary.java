package dk.sagsgang.vocabulary;

import java.util.Set;

/**
 * Words that make a line the heading of a decision or of a recommendation, beyond the headings themselves.
 *
 * @param decisions beginnings of a line that may be the heading of a decision, as written
 * @param itemDecisions beginnings of one that names its item, as written: {@code Beslutning for Punkt 3}
 * @param itemDecisionWords its first word, in lower case
 * @param itemDecisionJoins the word between it and the item, in lower case
 * @param items words for an item in a heading, in lower case
 * @param numbers words between such a word and the number, in lower case
 * @param departments endings by which a heading is a department's recommendation, in lower case
 * @param fillers words that may be between a body and its day, in lower case
 * @param joint beginnings of a heading over recommendation and decision together, in lower case
 */
public record HeadingLineVocabulary(
        Affixes decisions,
        Affixes itemDecisions,
        Set<String> itemDecisionWords,
        Set<String> itemDecisionJoins,
        Set<String> items,
        Set<String> numbers,
        Affixes departments,
        Set<String> fillers,
        Affixes joint) {

    static HeadingLineVocabulary of(VocabularyFile file) {
        return new HeadingLineVocabulary(
                file.writtenAffixes("decisions"),
                file.writtenAffixes("itemDecisions"),
                file.set("itemDecisions"),
                file.set("itemDecisionJoins"),
                file.set("items"),
                file.set("numbers"),
                file.affixes("departments"),
                file.set("fillers"),
                file.affixes("joint"));
    }
}
