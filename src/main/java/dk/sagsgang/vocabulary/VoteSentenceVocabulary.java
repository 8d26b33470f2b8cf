package dk.sagsgang.vocabulary;

import java.util.Set;

/**
 * Words that hold a sentence on a vote together, in lower case.
 *
 * @param ballot phrases by which something is put to the vote
 * @param voted beginnings of verbs by which something is put to the vote
 * @param about words between such a verb and what is voted on
 * @param with words before the votes that something was passed with, or the amendment that it was passed with
 * @param proposing how a sentence says who proposes something
 * @param between words that part one side from the next
 * @param were verbs between a count and its side
 * @param votes beginnings of words for votes
 * @param counted the word for votes after their count
 * @param reasons words that begin a reason, which is not a part of what is voted on
 */
public record VoteSentenceVocabulary(
        PhraseTable<Boolean> ballot,
        Affixes voted,
        Set<String> about,
        Set<String> with,
        Proposing proposing,
        Set<String> between,
        Set<String> were,
        Affixes votes,
        Set<String> counted,
        Set<String> reasons) {

    /**
     * How a sentence says who proposes something.
     *
     * @param behalf phrases before those on whose behalf something is proposed
     * @param by words before who proposes something
     * @param behind words by which the text goes on after who proposes something
     */
    public record Proposing(PhraseTable<Boolean> behalf, Set<String> by, Set<String> behind) {}

    static VoteSentenceVocabulary of(VocabularyFile file) {
        return new VoteSentenceVocabulary(
                file.phrases("ballot"),
                file.affixes("voted"),
                file.set("about"),
                file.set("with"),
                new Proposing(file.phrases("behalf"), file.set("proposedBy"), file.set("behindProposer")),
                file.set("between"),
                file.set("were"),
                file.affixes("votes"),
                file.set("counted"),
                file.set("reasons"));
    }
}
