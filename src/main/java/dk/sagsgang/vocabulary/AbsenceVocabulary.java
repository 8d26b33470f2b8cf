package dk.sagsgang.vocabulary;

import java.util.Set;

/**
 * Words around absence, by which it concerns the whole meeting, an item or nobody; in lower case.
 *
 * @param notRecused beginnings of words for having no conflict of interest
 * @param standsFor the word between a substitute and the member they replace
 * @param attended beginnings of verbs for attending
 * @param met those of the verbs for arriving that may also mean attending
 * @param metWhen words after such a verb that make it mean arriving
 * @param excuses words by which somebody is absent from the whole meeting
 * @param items words after an absence by which it is from an item
 * @param itemBeginnings beginnings of such words
 * @param since words before the time from which somebody was away
 * @param pronouns words for the subject of a sentence that is named before
 * @param substitution words around a substitute
 */
public record AbsenceVocabulary(
        Affixes notRecused,
        Set<String> standsFor,
        Affixes attended,
        Set<String> met,
        Set<String> metWhen,
        Set<String> excuses,
        Set<String> items,
        Affixes itemBeginnings,
        Set<String> since,
        Set<String> pronouns,
        Substitution substitution) {

    /**
     * Words around a substitute.
     *
     * @param replacing phrases between who attended and the member they replaced
     * @param replacedBy phrases between the member who was replaced and who attended
     * @param summoned words for being called in place of the one before in a list
     * @param stead the word behind the name, in the genitive, of a member who was replaced
     * @param as the word between somebody and what they attended as
     * @param were forms of to be that may be before a name
     */
    public record Substitution(
            PhraseTable<Boolean> replacing,
            PhraseTable<Boolean> replacedBy,
            Set<String> summoned,
            Set<String> stead,
            Set<String> as,
            Set<String> were) {}

    static AbsenceVocabulary of(VocabularyFile file) {
        return new AbsenceVocabulary(
                file.affixes("notRecused"),
                file.set("standsFor"),
                file.affixes("attended"),
                file.set("met"),
                file.set("metWhen"),
                file.set("excuses"),
                file.set("items"),
                file.affixes("itemBeginnings"),
                file.set("since"),
                file.set("pronouns"),
                new Substitution(
                        file.phrases("replacing"),
                        file.phrases("replacedBy"),
                        file.set("summoned"),
                        file.set("stead"),
                        file.set("as"),
                        file.set("were")));
    }
}
