package dk.sagsgang.vocabulary;

import java.util.Set;

/**
 * How the letter that cases are sorted by is stated, all in lower case.
 *
 * @param cases words after the letter, as in {@code B-sag}
 * @param groups words in the heading of a group of cases of one letter
 * @param groupParts parts of words in such a heading
 * @param raising beginnings of verbs for changing a case's letter
 * @param from the word before the letter that it had
 * @param to the word before the letter that it gets
 * @param articles words that may be before a letter
 */
public record LetterVocabulary(
        Set<String> cases,
        Set<String> groups,
        Affixes groupParts,
        Affixes raising,
        Set<String> from,
        Set<String> to,
        Set<String> articles) {

    static LetterVocabulary of(VocabularyFile file) {
        return new LetterVocabulary(
                file.set("cases"),
                file.set("groups"),
                file.affixes("groupParts"),
                file.affixes("raising"),
                file.set("from"),
                file.set("to"),
                file.set("articles"));
    }
}
