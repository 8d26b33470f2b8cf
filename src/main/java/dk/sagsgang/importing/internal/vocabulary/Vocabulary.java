package dk.sagsgang.importing.internal.vocabulary;

import dk.sagsgang.cases.SectionKind;
import dk.sagsgang.meetings.Outcome;
import java.util.Map;
import java.util.Set;

/**
 * Every word the grammar knows, ready to be looked up. Keys are in lower case. Immutable and thread-safe.
 *
 * @param headings words on items, sections and the head of a document
 * @param bodies names of bodies
 * @param outcomes what bodies do
 * @param votes how votes are told
 * @param attendance how absence is told
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
        Headings headings,
        Bodies bodies,
        Outcomes outcomes,
        Votes votes,
        Attendance attendance,
        Persons persons,
        Closed closed,
        Map<String, Integer> months,
        Map<String, Integer> numbers,
        Set<String> abbreviations,
        PhraseTable<Boolean> recommending,
        Set<String> meetingWords,
        Set<String> noAttachments,
        Set<String> informal) {

    /** The words of Danish minutes in general. */
    public static Vocabulary danish() {
        return VocabularyBuilder.build(VocabularyFile.defaults());
    }

    /**
     * The general words with a municipality's own added.
     *
     * @param source the name of its file, for messages
     * @param text the file: YAML of the same shape as the general words, with only what differs
     * @throws dk.sagsgang.importing.RefusedVocabularyException when the general words have no place for something in it
     */
    public static Vocabulary danishWith(String source, String text) {
        return VocabularyBuilder.build(VocabularyFile.defaults().with(source, text));
    }

    /** Words on items, sections and the head. */
    public record Headings(
            Map<String, SectionKind> sections,
            Set<String> subheadings,
            Set<SectionKind> inline,
            PhraseTable<Boolean> decisionBefore,
            Set<String> decisionAfter,
            PhraseTable<Boolean> items,
            PhraseTable<Boolean> itemLabels,
            PhraseTable<Boolean> referenceLabels,
            Set<String> contents,
            Set<String> agendaWords,
            Set<String> minutesWords,
            PhraseTable<HeaderLabel> labels) {}

    /** Names of bodies. */
    public record Bodies(
            Set<String> words, Set<String> endings, Set<String> notBodies, Set<String> notEndings, Set<String> own) {}

    /** What bodies do. */
    public record Outcomes(
            PhraseTable<Outcome> phrases,
            PhraseTable<Boolean> not,
            PhraseTable<Boolean> towardOthers,
            PhraseTable<Boolean> changed,
            PhraseTable<Boolean> remarks,
            Set<String> adverbs,
            PhraseTable<Boolean> raised,
            Set<String> infinitives,
            Set<String> fallen) {}

    /** How votes are told. */
    public record Votes(
            PhraseTable<VoteSide> sides,
            Set<String> verbs,
            Set<String> amendments,
            Set<String> proposing,
            Set<String> options,
            Set<String> procedure,
            Set<String> majority,
            Set<String> elected,
            Set<String> nobody) {}

    /** How absence is told. */
    public record Attendance(
            PhraseTable<Boolean> absentVerbs,
            PhraseTable<Boolean> absentPrefixes,
            PhraseTable<Boolean> left,
            PhraseTable<Boolean> arrived,
            Set<String> recused,
            PhraseTable<Boolean> substitutes,
            PhraseTable<Boolean> meeting,
            Set<String> nobody,
            Set<String> everybody,
            PhraseTable<Boolean> except) {}

    /** Titles, groups and parties. */
    public record Persons(Set<String> titles, Set<String> groups, Map<String, String> parties) {}

    /** Marks of openness. */
    public record Closed(
            Set<String> items,
            Set<String> opened,
            Set<String> groups,
            Set<String> openGroups,
            Set<String> attachments,
            Set<String> publicTitles) {}
}
