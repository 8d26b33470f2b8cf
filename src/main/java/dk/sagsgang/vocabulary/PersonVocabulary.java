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
 * @param officials titles of the administration's people
 * @param officialEndings endings of such titles
 * @param things words that no name holds where no party is behind it
 * @param thingEndings endings of the last word of what is no name
 * @param partyEndings endings of the names of local parties
 */
public record PersonVocabulary(
        Set<String> titles,
        Set<String> groups,
        Map<String, String> parties,
        Affixes pluralTitles,
        Set<String> particles,
        Set<String> notLast,
        Set<String> officials,
        Affixes officialEndings,
        Set<String> things,
        Affixes thingEndings,
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
                names.set("officials"),
                names.affixes("officialEndings"),
                names.set("things"),
                names.affixes("thingEndings"),
                names.affixes("partyEndings"));
    }
}
