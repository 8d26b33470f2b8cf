package dk.sagsgang.vocabulary;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words on items, on sections and in the head of a document. */
public record HeadingVocabulary(
        SectionWords sections, DecisionHeadingWords decisions, ItemHeadingWords items, DocumentHeadWords documents) {

    /**
     * Headings of sections, in lower case.
     *
     * @param kinds headings that open a section to the code of the section's kind
     * @param subheadings headings that may also stand inside a section without opening one
     * @param colonDecisions words that open a decision where a colon follows
     * @param inline codes of the kinds whose text may follow on the heading's own line
     */
    public record SectionWords(
            Map<String, String> kinds, Set<String> subheadings, Set<String> colonDecisions, Set<String> inline) {}

    /**
     * What makes a line with a body or a date the heading of a decision.
     *
     * @param before words before them
     * @param after words after a body
     */
    public record DecisionHeadingWords(PhraseTable<Boolean> before, Set<String> after) {}

    /**
     * Words in the head of an item.
     *
     * @param names words that name an item with its number
     * @param labels first words of lines that are neither title nor number
     * @param referenceLabels those of them that are before a case number
     */
    public record ItemHeadingWords(
            PhraseTable<Boolean> names, PhraseTable<Boolean> labels, PhraseTable<Boolean> referenceLabels) {}

    /**
     * Words in the head of a document.
     *
     * @param contents headings of a table of contents
     * @param agendas words that make a document an agenda
     * @param minutes words that make it minutes
     * @param labels labels of what is said about the meeting
     */
    public record DocumentHeadWords(
            Set<String> contents, Set<String> agendas, Set<String> minutes, PhraseTable<HeaderLabel> labels) {}

    static HeadingVocabulary of(VocabularyFile file) {
        VocabularyFile decision = file.under("decisionHeadings");
        return new HeadingVocabulary(
                new SectionWords(
                        sections(file.under("sections")),
                        file.set("subheadings"),
                        file.set("colonDecisions"),
                        Set.copyOf(file.words("inlineSections"))),
                new DecisionHeadingWords(decision.phrases("before"), decision.set("after")),
                new ItemHeadingWords(
                        file.phrases("items"), file.phrases("itemLabels"), file.phrases("referenceLabels")),
                new DocumentHeadWords(
                        file.set("contents"),
                        file.set("agendaWords"),
                        file.set("minutesWords"),
                        labels(file.under("header"))));
    }

    private static Map<String, String> sections(VocabularyFile file) {
        Map<String, String> sections = new HashMap<>();
        file.names().forEach(code -> file.set(code).forEach(word -> sections.put(word, code)));
        return Map.copyOf(sections);
    }

    private static PhraseTable<HeaderLabel> labels(VocabularyFile file) {
        Map<String, HeaderLabel> labels = new LinkedHashMap<>();
        for (String name : file.names()) {
            HeaderLabel label = HeaderLabel.valueOf(name.toUpperCase(Locale.ROOT));
            file.words(name).forEach(word -> labels.put(word, label));
        }
        return PhraseTable.of(labels);
    }
}
