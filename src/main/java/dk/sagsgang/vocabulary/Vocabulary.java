package dk.sagsgang.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * Every word that decides how minutes are read, ready to be looked up. Words alone are in lower case; phrases are compared
 * word by word. Immutable and thread-safe; making one reads the files of words, so keep it.
 *
 * @param headings words on items, sections and the head of a document
 * @param bodies names of bodies
 * @param outcomes what bodies do
 * @param votes how votes are reported
 * @param attendance how absence is reported
 * @param persons titles and parties
 * @param closed marks of openness
 * @param months month names and their abbreviations to 1-12
 * @param numbers numerals in words
 * @param abbreviations words whose full stop ends no sentence
 * @param recommending verbs after those who recommend
 * @param meetingWords beginnings of words that tell of a treatment at a meeting
 * @param noAttachments what is printed where there are no attachments
 * @param informal titles of items that need no decision
 */
public record Vocabulary(
        HeadingVocabulary headings,
        BodyVocabulary bodies,
        OutcomeVocabulary outcomes,
        VoteVocabulary votes,
        AttendanceVocabulary attendance,
        PersonVocabulary persons,
        OpennessVocabulary closed,
        Map<String, Integer> months,
        Map<String, Integer> numbers,
        Set<String> abbreviations,
        PhraseTable<Boolean> recommending,
        Set<String> meetingWords,
        Set<String> noAttachments,
        Set<String> informal) {

    /** The words of Danish minutes in general. */
    public static Vocabulary danish() {
        return of(VocabularyFile.general());
    }

    /**
     * The general words with a municipality's own added; where both know a word, its own use wins.
     *
     * @param source the name of its file, for messages
     * @param text the file: YAML of the same shape as the general words, with only what differs
     * @throws RefusedVocabularyException when the general words have no place for something in it
     */
    public static Vocabulary danishWith(String source, String text) {
        return of(VocabularyFile.general().with(source, text));
    }

    /**
     * The general words with those of a municipality's file added.
     *
     * @param file YAML in UTF-8 of the same shape as the general words, with only what differs
     * @throws RefusedVocabularyException when the general words have no place for something in it
     * @throws UncheckedIOException when it cannot be read, or is not UTF-8
     */
    public static Vocabulary danishWith(Path file) {
        try {
            return danishWith(String.valueOf(file.getFileName()), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Vocabulary of(VocabularyFile file) {
        return new Vocabulary(
                HeadingVocabulary.of(file),
                BodyVocabulary.of(file.under("bodies")),
                OutcomeVocabulary.of(file),
                VoteVocabulary.of(file.under("votes")),
                AttendanceVocabulary.of(file.under("attendance")),
                PersonVocabulary.of(file),
                OpennessVocabulary.of(file.under("closed")),
                file.under("months").numbers(),
                file.under("numbers").numbers(),
                file.set("abbreviations"),
                file.phrases("recommending"),
                file.set("meetingWords"),
                file.set("noAttachments"),
                file.set("informal"));
    }
}
