package dk.sagsgang.vocabulary;

import java.util.Map;
import java.util.Set;

/**
 * Titles, groups and parties, and what belongs to a name; all in lower case unless said otherwise.
 *
 * @param titles titles before or after a name
 * @param groups words for a party's group
 * @param parties names of parties to their letters
 * @param pluralTitles endings of titles that go on to the next name
 * @param particles small words inside a name
 * @param notLast words that no person's name ends with
 * @param partyEndings endings of the names of local parties
 */
public record PersonVocabulary(
        Set<String> titles,
        Set<String> groups,
        Map<String, String> parties,
        Affixes pluralTitles,
        Set<String> particles,
        Set<String> notLast,
        Affixes partyEndings) {

    static PersonVocabulary of(VocabularyFile file) {
        VocabularyFile names = file.under("names");
        return new PersonVocabulary(
                file.set("titles"),
                file.set("groups"),
                file.under("parties").texts(),
                names.affixes("pluralTitles"),
                names.set("particles"),
                names.set("notLast"),
                names.affixes("partyEndings"));
    }
}
