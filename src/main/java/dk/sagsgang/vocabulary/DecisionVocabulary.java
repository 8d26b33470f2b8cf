package dk.sagsgang.vocabulary;

import java.util.Set;

/**
 * Words around what a body did, in lower case.
 *
 * @param modals verbs by which "not" before an infinitive is a refusal
 * @param adopting beginnings of verbs for adopting, which pass nothing but what follows them
 * @param result words by which a sentence states the result of a vote
 * @param recommendation beginnings of words for what was recommended
 * @param theRecommendation the word for what was recommended where it is the subject
 * @param theProposal the word for what was proposed where it is the subject
 * @param doneBy the word before who did something, after the verb
 * @param passive verbs by which something is done to the subject
 * @param participles forms of verbs by which something is done to what the sentence begins with, also without such a verb
 * @param auxiliaries verbs before them by which it is the subject that did it
 * @param beforeSubject words that may be before the body that is the subject
 * @param notLetters words that look like a single party's letter and are none
 */
public record DecisionVocabulary(
        Set<String> modals,
        Affixes adopting,
        Set<String> result,
        Affixes recommendation,
        Set<String> theRecommendation,
        Set<String> theProposal,
        Set<String> doneBy,
        Passive passive,
        Set<String> beforeSubject,
        Set<String> notLetters) {

    /**
     * How a sentence says that something is done to its subject.
     *
     * @param verbs verbs that say so before another verb
     * @param participles forms of verbs that say so, also without such a verb
     * @param auxiliaries verbs before them by which it is the subject that did it
     */
    public record Passive(Set<String> verbs, Set<String> participles, Set<String> auxiliaries) {}

    static DecisionVocabulary of(VocabularyFile file) {
        return new DecisionVocabulary(
                file.set("modals"),
                file.affixes("adopting"),
                file.set("result"),
                file.affixes("recommendation"),
                file.set("theRecommendation"),
                file.set("theProposal"),
                file.set("doneBy"),
                new Passive(file.set("passive"), file.set("participles"), file.set("auxiliaries")),
                file.set("beforeSubject"),
                file.set("notLetters"));
    }
}
