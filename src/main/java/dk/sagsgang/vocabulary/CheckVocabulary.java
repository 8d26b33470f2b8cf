package dk.sagsgang.vocabulary;

import java.util.Set;

/**
 * Words by which checks see that something is wrong with a text, in lower case unless said otherwise.
 *
 * @param goOn words that no sentence ends with
 * @param goOnFromFullLine words that none ends with which fills its line
 * @param help what is left of a template
 * @param openParts words in the head of a document by which it says that it is the open part
 * @param numbers words before numbers
 */
public record CheckVocabulary(
        Set<String> goOn, Set<String> goOnFromFullLine, HelpTexts help, Set<String> openParts, NumberLabels numbers) {

    /**
     * Texts of a template that help with filling it in.
     *
     * @param verbs phrases that begin such a text
     * @param limits words before the greatest number of lines, signs or words in it
     * @param limited what such a number counts
     * @param placeholders what is alone in brackets where the case's own words belong
     * @param phrases beginnings of such texts that stand without brackets
     * @param fillers texts that only fill a page
     */
    public record HelpTexts(
            Set<String> verbs,
            Set<String> limits,
            Set<String> limited,
            Set<String> placeholders,
            Set<String> phrases,
            Set<String> fillers) {}

    /**
     * Words before numbers.
     *
     * @param personal those before a civil registration number
     * @param other those before a number of another kind, of which full stops, blanks and hyphens may be left out
     */
    public record NumberLabels(Set<String> personal, Set<String> other) {}

    static CheckVocabulary of(VocabularyFile file) {
        return new CheckVocabulary(
                file.set("goOn"),
                file.set("goOnFromFullLine"),
                new HelpTexts(
                        file.set("helpVerbs"),
                        file.set("helpLimits"),
                        file.set("helpLimited"),
                        file.set("placeholders"),
                        file.set("helpPhrases"),
                        file.set("fillerTexts")),
                file.set("openParts"),
                new NumberLabels(file.set("personalNumbers"), file.set("otherNumbers")));
    }
}
