package dk.sagsgang.facts.rules;

import dk.sagsgang.meetings.outcome.Decision;
import dk.sagsgang.vocabulary.FactVocabulary;
import dk.sagsgang.vocabulary.Words;

/**
 * A decision compared with a recommendation.
 *
 * @param decision what the body that met decided
 * @param words the decision's words
 * @param added how many of them are neither the recommendation's nor those that give the outcome
 * @param vocabulary the words that rules go by
 */
public record Compared(Decision decision, Words words, int added, FactVocabulary vocabulary) {

    /** Whether the decision mentions the recommendation. */
    boolean namesRecommendation() {
        for (int at = 0; at < words.size(); at++) {
            String word = words.lower(at);
            if (vocabulary.recommendations().stream().anyMatch(word::startsWith)) {
                return true;
            }
        }
        return false;
    }
}
