package dk.sagsgang.vocabulary;

import java.util.Map;
import java.util.Set;

/**
 * Titles, groups and parties, all in lower case.
 *
 * @param titles titles before or after a name
 * @param groups words for a party's group
 * @param parties names of parties to their letters
 */
public record PersonVocabulary(Set<String> titles, Set<String> groups, Map<String, String> parties) {
    static PersonVocabulary of(VocabularyFile file) {
        return new PersonVocabulary(
                file.set("titles"), file.set("groups"), file.under("parties").texts());
    }
}
