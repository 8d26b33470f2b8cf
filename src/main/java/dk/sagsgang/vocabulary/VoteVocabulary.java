package dk.sagsgang.vocabulary;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * How votes are reported.
 *
 * @param sides phrases to the code of the choice that they say somebody made
 * @param verbs forms of "to vote"
 * @param amendments words for an amendment
 * @param proposing verbs for making a proposal
 * @param options words for one of several proposals
 * @param procedure words by which a vote is about procedure
 * @param majority words for a group of voters
 * @param elected verbs for getting votes at an election
 * @param chosen words by which somebody was elected
 * @param nobody words in place of a first name that name nobody
 */
public record VoteVocabulary(
        PhraseTable<String> sides,
        Set<String> verbs,
        Set<String> amendments,
        Set<String> proposing,
        Set<String> options,
        Set<String> procedure,
        Set<String> majority,
        Set<String> elected,
        Set<String> chosen,
        Set<String> nobody) {

    static VoteVocabulary of(VocabularyFile file) {
        Map<String, String> sides = new LinkedHashMap<>();
        file.words("for").forEach(phrase -> sides.put(phrase, "for"));
        file.words("against").forEach(phrase -> sides.put(phrase, "against"));
        file.words("abstained").forEach(phrase -> sides.put(phrase, "abstained"));
        file.words("notVoting").forEach(phrase -> sides.put(phrase, "not-voting"));
        return new VoteVocabulary(
                PhraseTable.of(sides),
                file.set("verbs"),
                file.set("amendments"),
                file.set("proposing"),
                file.set("options"),
                file.set("procedure"),
                file.set("majority"),
                file.set("elected"),
                file.set("chosen"),
                file.set("nobody"));
    }
}
