package dk.sagsgang.vocabulary;

import java.util.Set;

/**
 * What words say about the figures beside them, in tables and in running text; in lower case unless said otherwise.
 *
 * @param labels what the labels of rows and columns mean
 * @param yearMarks what may be right before a year at the head of a column, as written
 * @param divided phrases by which an amount is divided into others
 * @param dividedParts parts of words that are in every such phrase
 * @param dividedInto phrases between such a phrase and the amounts
 * @param doubt parts of a sentence by which its amounts are not plainly those that the whole is divided into
 * @param doubtWords whole words that are the same
 */
public record FigureVocabulary(
        LabelVocabulary labels,
        Set<String> yearMarks,
        Set<String> divided,
        Affixes dividedParts,
        Set<String> dividedInto,
        Set<String> doubt,
        Set<String> doubtWords) {

    static FigureVocabulary of(VocabularyFile file) {
        return new FigureVocabulary(
                LabelVocabulary.of(file.under("labels")),
                file.written("yearMarks"),
                file.set("divided"),
                file.affixes("dividedParts"),
                file.set("dividedInto"),
                file.set("doubt"),
                file.set("doubtWords"));
    }
}
