package dk.sagsgang.vocabulary;

import java.util.Set;

/**
 * Words on the pages that a text was printed on, as written.
 *
 * @param words words before a page's number
 * @param of words between it and the number of pages
 * @param columns headings of the column of page numbers in a table of contents
 * @param furniture lines of the web page around a text, in lower case
 * @param furnitureBeginnings beginnings of such lines, in lower case
 */
public record PageVocabulary(
        Set<String> words, Set<String> of, Set<String> columns, Set<String> furniture, Affixes furnitureBeginnings) {
    static PageVocabulary of(VocabularyFile file) {
        return new PageVocabulary(
                file.written("words"),
                file.written("of"),
                file.written("columns"),
                file.set("furniture"),
                file.affixes("furnitureBeginnings"));
    }
}
