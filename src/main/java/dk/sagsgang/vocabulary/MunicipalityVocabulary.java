package dk.sagsgang.vocabulary;

import java.util.Set;

/**
 * How the name of a municipality is recognised; capitals count.
 *
 * @param named what follows the name in a text, {@code Strandholm Kommune}; the first is the form that is kept
 * @param councils what follows it in the name of its council, {@code Strandholm Byråd}
 * @param unknown what a municipality is called that no source names
 */
public record MunicipalityVocabulary(Set<String> named, Set<String> councils, String unknown) {

    static MunicipalityVocabulary of(VocabularyFile file) {
        return new MunicipalityVocabulary(file.written("named"), file.written("councils"), file.text("unknown"));
    }

    /** The name as it is kept: {@code Strandholm} is {@code Strandholm Kommune}. */
    public String full(String place) {
        return place + " " + named.iterator().next();
    }
}
