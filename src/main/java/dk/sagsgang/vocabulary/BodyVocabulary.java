package dk.sagsgang.vocabulary;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names of bodies, all in lower case.
 *
 * @param words whole names
 * @param endings endings of names
 * @param notBodies words with such an ending that name no body
 * @param notEndings endings that look like one of them and are none
 * @param own words by which a body names itself
 * @param named the word between such a word and the rest of a name, as in {@code Udvalget for Klima}
 * @param adjectival those that a capitalised word before them makes a name, as in {@code Teknisk Udvalg}
 * @param notAlone those that name no body alone
 * @param authorities endings of names of authorities outside the municipality, whose rulings are no decisions of a meeting
 * @param forms forms of words that make up names
 * @param beforeDay what may be between a body's name and the day that labels its decision, as written
 */
public record BodyVocabulary(
        Set<String> words,
        Set<String> endings,
        Set<String> notBodies,
        Set<String> notEndings,
        Set<String> own,
        Set<String> named,
        Set<String> adjectival,
        Set<String> notAlone,
        Affixes authorities,
        Forms forms,
        Set<String> beforeDay) {

    /**
     * Forms of words that make up names.
     *
     * @param indefinite whole names that the municipality's may be before, as in {@code Aarhus Byråd}
     * @param definite endings of words in the definite form, as no part of a name without hyphens is
     * @param inHeads endings of words that name a body where they are in the head of a document
     * @param ofMeetings how a body is called that a meeting is named after, by the ending of the meeting's name
     * @param fields words between a body and what it is for, in its name
     */
    public record Forms(
            Set<String> indefinite,
            Affixes definite,
            Affixes inHeads,
            Map<String, String> ofMeetings,
            Set<String> fields) {}

    static BodyVocabulary of(VocabularyFile file) {
        return new BodyVocabulary(
                file.set("words"),
                file.set("endings"),
                file.set("notBodies"),
                file.set("notEndings"),
                file.set("own"),
                file.set("named"),
                file.set("adjectival"),
                file.set("notAlone"),
                file.affixes("authorities"),
                new Forms(
                        file.set("indefinite"),
                        file.affixes("definite"),
                        file.affixes("inHeads"),
                        file.under("ofMeetings").texts(),
                        file.set("fields")),
                file.written("beforeDay"));
    }

    /** Whether a name is that of an authority outside the municipality; false where there is no name. */
    public boolean isAuthority(@Nullable String name) {
        return name != null && authorities.end(name.toLowerCase(Locale.ROOT));
    }
}
