package dk.sagsgang.vocabulary;

import java.util.Set;

/**
 * Marks of what is closed and what is open, all in lower case.
 *
 * @param items marks of a closed item
 * @param opened marks of an open item
 * @param groups headings over closed items
 * @param openGroups headings over open items
 * @param attachments marks of a closed attachment
 * @param publicTitles labels of a title that may be shown
 * @param closing families of words that may say that something is not public
 */
public record OpennessVocabulary(
        Set<String> items,
        Set<String> opened,
        Set<String> groups,
        Set<String> openGroups,
        Set<String> attachments,
        Set<String> publicTitles,
        ClosingVocabulary closing) {

    static OpennessVocabulary of(VocabularyFile file) {
        return new OpennessVocabulary(
                file.set("items"),
                file.set("opened"),
                file.set("groups"),
                file.set("openGroups"),
                file.set("attachments"),
                file.set("publicTitles"),
                ClosingVocabulary.of(file.under("closing")));
    }
}
