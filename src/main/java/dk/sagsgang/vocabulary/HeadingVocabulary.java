package dk.sagsgang.vocabulary;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words on items, on sections and in the head of a document.
 *
 * @param sections headings that open a section, in lower case, to the code of the section's kind
 * @param subheadings headings, in lower case, that may also stand inside a section without opening one
 * @param inline codes of the kinds whose text may follow on the heading's own line
 * @param decisionBefore words before a body or a date that make a line the heading of a decision
 * @param decisionAfter words after a body that do
 * @param items words that name an item with its number
 * @param itemLabels first words of lines in an item's head that are neither title nor number
 * @param referenceLabels those of them that are before a case number
 * @param contents headings of a table of contents
 * @param agendaWords words that make a document an agenda
 * @param minutesWords words that make it minutes
 * @param labels labels in the head of a document
 */
public record HeadingVocabulary(
        Map<String, String> sections,
        Set<String> subheadings,
        Set<String> inline,
        PhraseTable<Boolean> decisionBefore,
        Set<String> decisionAfter,
        PhraseTable<Boolean> items,
        PhraseTable<Boolean> itemLabels,
        PhraseTable<Boolean> referenceLabels,
        Set<String> contents,
        Set<String> agendaWords,
        Set<String> minutesWords,
        PhraseTable<HeaderLabel> labels) {

    static HeadingVocabulary of(VocabularyFile file) {
        VocabularyFile decision = file.under("decisionHeadings");
        return new HeadingVocabulary(
                sections(file.under("sections")),
                file.set("subheadings"),
                Set.copyOf(file.words("inlineSections")),
                decision.phrases("before"),
                decision.set("after"),
                file.phrases("items"),
                file.phrases("itemLabels"),
                file.phrases("referenceLabels"),
                file.set("contents"),
                file.set("agendaWords"),
                file.set("minutesWords"),
                labels(file.under("header")));
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
