package dk.sagsgang.vocabulary;

/**
 * How a text says that another body treats the same case.
 *
 * @param thisCase phrases for the case at hand
 * @param treated beginnings of words, in lower case, that after such a phrase say that it is treated
 */
public record CaseMentionVocabulary(PhraseTable<Boolean> thisCase, Affixes treated) {

    static CaseMentionVocabulary of(VocabularyFile file) {
        return new CaseMentionVocabulary(file.phrases("thisCase"), file.affixes("treated"));
    }
}
