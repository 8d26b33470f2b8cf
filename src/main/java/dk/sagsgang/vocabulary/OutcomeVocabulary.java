package dk.sagsgang.vocabulary;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What bodies do with an item.
 *
 * @param phrases phrases to the code of the outcome that they say
 * @param not phrases that look like one of them and say no outcome
 * @param towardOthers phrases by which an approval is a recommendation to another body
 * @param changed phrases by which an approval is one with changes
 * @param remarks phrases that begin a condition or a remark
 * @param adverbs words that may be between a verb and its negation or object
 * @param raised phrases by which an item's letter changes
 * @param infinitives those of the phrases that are infinitives
 * @param fallen words for a proposal that was not adopted
 */
public record OutcomeVocabulary(
        PhraseTable<String> phrases,
        PhraseTable<Boolean> not,
        PhraseTable<Boolean> towardOthers,
        PhraseTable<Boolean> changed,
        PhraseTable<Boolean> remarks,
        Set<String> adverbs,
        PhraseTable<Boolean> raised,
        Set<String> infinitives,
        Set<String> fallen) {

    static OutcomeVocabulary of(VocabularyFile file) {
        return new OutcomeVocabulary(
                byOutcome(file.under("outcomes")),
                file.phrases("notOutcomes"),
                file.phrases("towardOthers"),
                file.phrases("changed"),
                file.phrases("remarks"),
                file.set("adverbs"),
                file.phrases("raised"),
                file.set("infinitives"),
                file.set("fallen"));
    }

    private static PhraseTable<String> byOutcome(VocabularyFile outcomes) {
        Map<String, String> codes = new LinkedHashMap<>();
        outcomes.names().forEach(code -> outcomes.words(code).forEach(phrase -> codes.put(phrase, code)));
        return PhraseTable.of(codes);
    }
}
