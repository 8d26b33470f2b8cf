package dk.sagsgang.importing.internal.vocabulary;

import dk.sagsgang.cases.SectionKind;
import dk.sagsgang.meetings.Outcome;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes look-up tables of the words in a file; refuses a file with a kind or outcome that does not exist. */
final class VocabularyBuilder {
    private VocabularyBuilder() {}

    static Vocabulary build(VocabularyFile file) {
        return new Vocabulary(
                headings(file),
                bodies(file.under("bodies")),
                outcomes(file),
                votes(file.under("votes")),
                attendance(file.under("attendance")),
                new Vocabulary.Persons(
                        set(file.words("titles")), set(file.words("groups")), parties(file.under("parties"))),
                closed(file.under("closed")),
                Map.copyOf(lowerKeys(file.under("months").numbers())),
                Map.copyOf(lowerKeys(file.under("numbers").numbers())),
                set(file.words("abbreviations")),
                phrases(file.words("recommending")),
                set(file.words("meetingWords")),
                set(file.words("noAttachments")),
                set(file.words("informal")));
    }

    private static Vocabulary.Headings headings(VocabularyFile file) {
        EnumSet<SectionKind> inline = EnumSet.noneOf(SectionKind.class);
        file.words("inlineSections").forEach(code -> inline.add(kind(code)));
        VocabularyFile decision = file.under("decisionHeadings");
        return new Vocabulary.Headings(
                sections(file.under("sections")),
                set(file.words("subheadings")),
                Set.copyOf(inline),
                phrases(decision.words("before")),
                set(decision.words("after")),
                phrases(file.words("items")),
                phrases(file.words("itemLabels")),
                phrases(file.words("referenceLabels")),
                set(file.words("contents")),
                set(file.words("agendaWords")),
                set(file.words("minutesWords")),
                labels(file.under("header")));
    }

    private static Map<String, SectionKind> sections(VocabularyFile file) {
        Map<String, SectionKind> sections = new HashMap<>();
        for (String code : file.keys()) {
            SectionKind kind = kind(code);
            file.words(code).forEach(word -> sections.put(lower(word), kind));
        }
        return Map.copyOf(sections);
    }

    private static SectionKind kind(String code) {
        for (SectionKind kind : SectionKind.values()) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("The vocabulary names a kind of section that does not exist: " + code);
    }

    private static PhraseTable<HeaderLabel> labels(VocabularyFile file) {
        Map<String, HeaderLabel> labels = new LinkedHashMap<>();
        for (String key : file.keys()) {
            HeaderLabel label = HeaderLabel.valueOf(key.toUpperCase(Locale.ROOT));
            file.words(key).forEach(word -> labels.put(word, label));
        }
        return PhraseTable.of(labels);
    }

    private static Vocabulary.Bodies bodies(VocabularyFile file) {
        return new Vocabulary.Bodies(
                set(file.words("words")),
                set(file.words("endings")),
                set(file.words("notBodies")),
                set(file.words("notEndings")),
                set(file.words("own")));
    }

    private static Vocabulary.Outcomes outcomes(VocabularyFile file) {
        VocabularyFile outcomes = file.under("outcomes");
        Map<String, Outcome> meanings = new LinkedHashMap<>();
        for (String code : outcomes.keys()) {
            Outcome outcome = Outcome.valueOf(code.toUpperCase(Locale.ROOT));
            outcomes.words(code).forEach(phrase -> meanings.put(phrase, outcome));
        }
        return new Vocabulary.Outcomes(
                PhraseTable.of(meanings),
                phrases(file.words("notOutcomes")),
                phrases(file.words("towardOthers")),
                phrases(file.words("changed")),
                phrases(file.words("remarks")),
                set(file.words("adverbs")),
                phrases(file.words("raised")),
                set(file.words("infinitives")),
                set(file.words("fallen")));
    }

    private static Vocabulary.Votes votes(VocabularyFile file) {
        Map<String, VoteSide> sides = new LinkedHashMap<>();
        file.words("for").forEach(phrase -> sides.put(phrase, VoteSide.FOR));
        file.words("against").forEach(phrase -> sides.put(phrase, VoteSide.AGAINST));
        file.words("abstained").forEach(phrase -> sides.put(phrase, VoteSide.ABSTAINED));
        file.words("notVoting").forEach(phrase -> sides.put(phrase, VoteSide.NOT_VOTING));
        return new Vocabulary.Votes(
                PhraseTable.of(sides),
                set(file.words("verbs")),
                set(file.words("amendments")),
                set(file.words("proposing")),
                set(file.words("options")),
                set(file.words("procedure")),
                set(file.words("majority")),
                set(file.words("elected")),
                set(file.words("nobody")));
    }

    private static Vocabulary.Attendance attendance(VocabularyFile file) {
        return new Vocabulary.Attendance(
                phrases(file.words("absentVerbs")),
                phrases(file.words("absentPrefixes")),
                phrases(file.words("left")),
                phrases(file.words("arrived")),
                set(file.words("recused")),
                phrases(file.words("substitutes")),
                phrases(file.words("meeting")),
                set(file.words("nobody")),
                set(file.words("everybody")),
                phrases(file.words("except")));
    }

    private static Vocabulary.Closed closed(VocabularyFile file) {
        return new Vocabulary.Closed(
                set(file.words("items")),
                set(file.words("opened")),
                set(file.words("groups")),
                set(file.words("openGroups")),
                set(file.words("attachments")),
                set(file.words("publicTitles")));
    }

    private static Map<String, String> parties(VocabularyFile file) {
        Map<String, String> parties = new HashMap<>();
        file.texts().forEach((name, letter) -> parties.put(lower(name), letter));
        return Map.copyOf(parties);
    }

    private static Map<String, Integer> lowerKeys(Map<String, Integer> numbers) {
        Map<String, Integer> lower = new HashMap<>();
        numbers.forEach((word, number) -> lower.put(lower(word), number));
        return lower;
    }

    private static PhraseTable<Boolean> phrases(List<String> words) {
        Map<String, Boolean> phrases = new LinkedHashMap<>();
        words.forEach(word -> phrases.put(word, Boolean.TRUE));
        return PhraseTable.of(phrases);
    }

    private static Set<String> set(List<String> words) {
        Set<String> set = new HashSet<>();
        words.forEach(word -> set.add(lower(word)));
        return Collections.unmodifiableSet(set); // asked for nearly every word, which a HashSet answers quickest
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
