package dk.sagsgang.vocabulary;

import java.util.Set;

/**
 * Names of bodies, all in lower case.
 *
 * @param words whole names
 * @param endings endings of names
 * @param notBodies words with such an ending that name no body
 * @param notEndings endings that look like one of them and are none
 * @param own words by which a body names itself
 */
public record BodyVocabulary(
        Set<String> words, Set<String> endings, Set<String> notBodies, Set<String> notEndings, Set<String> own) {

    static BodyVocabulary of(VocabularyFile file) {
        return new BodyVocabulary(
                file.set("words"),
                file.set("endings"),
                file.set("notBodies"),
                file.set("notEndings"),
                file.set("own"));
    }
}
