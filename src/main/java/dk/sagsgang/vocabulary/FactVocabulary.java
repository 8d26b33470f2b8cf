package dk.sagsgang.vocabulary;

import java.util.Set;

/**
 * Words by which facts are made from what was read.
 *
 * @param unfinished words that no sentence ends with
 * @param afterOrdinals words before which a number with a full stop is an ordinal
 * @param recommendations beginnings of the words for what was recommended
 * @param beforeCounts words that are before a count of votes
 * @param afterCounts words that are after one
 * @param counted beginnings of words for what is counted, which are after a count
 */
public record FactVocabulary(
        Set<String> unfinished,
        Set<String> afterOrdinals,
        Set<String> recommendations,
        Set<String> beforeCounts,
        Set<String> afterCounts,
        Set<String> counted) {

    static FactVocabulary of(VocabularyFile file) {
        return new FactVocabulary(
                file.set("unfinished"),
                file.set("afterOrdinals"),
                file.set("recommendations"),
                file.set("beforeCounts"),
                file.set("afterCounts"),
                file.set("counted"));
    }
}
