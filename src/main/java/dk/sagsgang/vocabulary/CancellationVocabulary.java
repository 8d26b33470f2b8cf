package dk.sagsgang.vocabulary;

import java.util.Set;

/**
 * How the head of a document says that its meeting is not held, in lower case.
 *
 * @param statements phrases that say so at the beginning of a line or a sentence
 * @param words words that say so at either end of a line that names the meeting, and alone
 * @param notAfter words before one of {@code words} by which it speaks of something else
 * @param notBefore words behind a statement or before it that take it back or make it depend on something
 * @param labels labels whose value says how it stands with the meeting
 */
public record CancellationVocabulary(
        PhraseTable<Boolean> statements,
        Set<String> words,
        Set<String> notAfter,
        Set<String> notBefore,
        Set<String> labels) {

    static CancellationVocabulary of(VocabularyFile file) {
        return new CancellationVocabulary(
                file.phrases("statements"),
                file.set("words"),
                file.set("notAfter"),
                file.set("notBefore"),
                file.set("labels"));
    }
}
