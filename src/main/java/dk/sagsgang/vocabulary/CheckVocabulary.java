package dk.sagsgang.vocabulary;

import java.util.Set;

/**
 * Words by which checks see that something is wrong with a text, in lower case unless said otherwise.
 *
 * @param goOn words that no sentence ends with
 * @param goOnFromFullLine words that none ends with which fills its line
 * @param helpVerbs phrases that begin the help text of a template
 * @param helpLimits words before the greatest number of lines, signs or words in such a text
 * @param helpLimited what such a number counts
 * @param placeholders what is alone in brackets where the case's own words belong
 * @param helpPhrases beginnings of help texts without brackets
 * @param fillerTexts texts that only fill a page
 * @param personalNumbers words before a civil registration number
 * @param otherNumbers words before a number of another kind, of which full stops, blanks and hyphens may be left out
 */
public record CheckVocabulary(
        Set<String> goOn,
        Set<String> goOnFromFullLine,
        Set<String> helpVerbs,
        Set<String> helpLimits,
        Set<String> helpLimited,
        Set<String> placeholders,
        Set<String> helpPhrases,
        Set<String> fillerTexts,
        Set<String> personalNumbers,
        Set<String> otherNumbers) {

    static CheckVocabulary of(VocabularyFile file) {
        return new CheckVocabulary(
                file.set("goOn"),
                file.set("goOnFromFullLine"),
                file.set("helpVerbs"),
                file.set("helpLimits"),
                file.set("helpLimited"),
                file.set("placeholders"),
                file.set("helpPhrases"),
                file.set("fillerTexts"),
                file.set("personalNumbers"),
                file.set("otherNumbers"));
    }
}
