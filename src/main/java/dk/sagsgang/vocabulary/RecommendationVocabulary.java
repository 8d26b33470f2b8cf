package dk.sagsgang.vocabulary;

import java.util.Set;

/**
 * How it is stated who recommends what to whom, in lower case.
 *
 * @param verbs verbs after those who recommend
 * @param nobody words in place of those who recommend that name nobody
 * @param addressed words before a body that something is recommended to
 * @param respective words before a body by which several are meant, each for its own part
 */
public record RecommendationVocabulary(
        PhraseTable<Boolean> verbs, Set<String> nobody, Set<String> addressed, Set<String> respective) {

    static RecommendationVocabulary of(VocabularyFile file) {
        VocabularyFile recommendations = file.under("recommendations");
        return new RecommendationVocabulary(
                file.phrases("recommending"),
                recommendations.set("nobody"),
                recommendations.set("addressed"),
                recommendations.set("respective"));
    }
}
