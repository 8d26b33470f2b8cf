package dk.sagsgang.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.cases.SectionKind;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.importing.parsed.ParsedAbsence;
import dk.sagsgang.importing.parsed.ParsedDecision;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import dk.sagsgang.importing.source.SourceDocument;
import dk.sagsgang.importing.source.SourceFormat;
import dk.sagsgang.importing.source.SourceLine;
import dk.sagsgang.meetings.outcome.Outcome;
import dk.sagsgang.meetings.presence.PresenceKind;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every kind of word that decides something can be added by a municipality: what it reads is read otherwise without. */
class OwnWordsTest {
    private static final String HEAD = """
            # REFERAT Havneudvalget d. 4-3-2025

            Punkt 1: Ny pram

            """;

    @Test
    void a_word_for_what_came_of_a_vote() {
        String text = HEAD + """
                Beslutning
                Derefter stemte 5 medlemmer (A) for og 2 medlemmer (V) imod, og indstillingen er godkendt.
                """;

        assertThat(outcomes(general(text))).doesNotContain(Outcome.APPROVED);
        assertThat(outcomes(with("decisions: {result: [derefter]}", text))).containsExactly(Outcome.APPROVED);
    }

    @Test
    void a_word_for_an_excuse() {
        String text = HEAD + """
                Beslutning
                Godkendt. Sygemeldt: Ida Holm (V).
                """;
        String own = """
                attendance: {absentPrefixes: [sygemeldt]}
                absences: {excuses: [sygemeldt]}
                """;

        assertThat(scopes(general(text))).isEmpty();
        assertThat(scopes(with("attendance: {absentPrefixes: [sygemeldt]}", text)))
                .containsExactly(PresenceKind.ABSENT_FROM_ITEM);
        assertThat(scopes(with(own, text))).containsExactly(PresenceKind.ABSENT);
    }

    @Test
    void a_word_for_a_sum() {
        String text = HEAD + """
                Sagsfremstilling
                Område\t2025
                Kajer\t1.000
                Pramme\t2.000
                Bolværker\t4.000
                Sammenlagt\t9.000

                Beslutning
                Godkendt.
                """;

        assertThat(codes(general(text))).doesNotContain("sum-mismatch");
        assertThat(codes(with("figures: {labels: {sums: [sammenlagt]}}", text))).contains("sum-mismatch");
    }

    @Test
    void a_word_by_which_an_amount_is_divided() {
        String text = HEAD + """
                Sagsfremstilling
                De 900.000 kr. deles ud med 500.000 kr. til kajen og 300.000 kr. til prammen.

                Beslutning
                Godkendt.
                """;

        assertThat(codes(general(text))).doesNotContain("text-sum-mismatch");
        assertThat(codes(with("figures: {divided: [deles ud], dividedParts: [deles]}", text)))
                .contains("text-sum-mismatch");
    }

    @Test
    void a_word_before_the_number_of_an_item() {
        String text = HEAD.replace("Punkt 1", "Ærinde 1")
                + "Beslutning\nGodkendt.\n\nÆrinde 2: Kajen\n\nBeslutning\nUdsat.\n";

        assertThat(general(text).items()).isEmpty();
        assertThat(with("items: [Ærinde]", text).items())
                .extracting(ParsedItem::title)
                .containsExactly("Ny pram", "Kajen");
    }

    @Test
    void an_ending_of_the_name_of_a_body() {
        String text = HEAD + """
                Beslutning
                Byudviklingspanel den 3. marts 2025: Godkendt.
                """;

        assertThat(bodies(general(text))).doesNotContain("Byudviklingspanel");
        assertThat(bodies(with("bodies: {endings: [panel]}", text))).contains("Byudviklingspanel");
    }

    @Test
    void a_unit_of_amounts() {
        String text = HEAD + """
                Sagsfremstilling
                Budget (hele euro)
                Område\t2025
                Kajer\t1.000
                Pramme\t2.000

                Beslutning
                Godkendt.
                """;

        assertThat(units(general(text))).containsOnlyNulls();
        assertThat(units(with("tables: {units: [hele euro]}", text))).containsExactly("hele euro");
    }

    @Test
    void a_word_that_no_sentence_ends_with() {
        String text = HEAD + """
                Sagsfremstilling
                Prammen er gammel.
                Den skal derfor skiftes ifald

                Beslutning
                Godkendt.
                """;

        assertThat(codes(general(text))).doesNotContain("text-cut-off");
        assertThat(codes(with("checks: {goOn: [ifald]}", text))).contains("text-cut-off");
    }

    @Test
    void a_word_for_a_page() {
        String text = HEAD + """
                Sagsfremstilling
                Prammen er gammel.
                Blad 3 af 12
                Den skal skiftes.

                Beslutning
                Godkendt.
                Blad 4 af 12
                """;

        assertThat(decided(general(text))).contains("Blad");
        assertThat(decided(with("pages: {words: [Blad]}", text))).doesNotContain("Blad");
    }

    @Test
    void an_own_word_wins_where_the_general_words_know_it_otherwise() {
        String text = HEAD + "Baggrund\nPrammen er fra 1961.\n\nBeslutning\nGodkendt.\n";

        assertThat(kinds(general(text))).contains(SectionKind.BACKGROUND);
        assertThat(kinds(with("sections: {summary: [Baggrund]}", text)))
                .contains(SectionKind.SUMMARY)
                .doesNotContain(SectionKind.BACKGROUND);
    }

    private static List<Outcome> outcomes(ParsedMinutes minutes) {
        return minutes.items().getFirst().decisions().stream()
                .map(ParsedDecision::outcome)
                .toList();
    }

    private static List<PresenceKind> scopes(ParsedMinutes minutes) {
        return minutes.items().getFirst().absences().stream()
                .map(ParsedAbsence::kind)
                .toList();
    }

    private static List<String> codes(ParsedMinutes minutes) {
        return minutes.items().getFirst().findings().stream().map(Finding::code).toList();
    }

    private static List<String> bodies(ParsedMinutes minutes) {
        return minutes.items().getFirst().decisions().stream()
                .map(decision -> String.valueOf(decision.organization()))
                .toList();
    }

    private static List<String> units(ParsedMinutes minutes) {
        List<String> units = new ArrayList<>();
        minutes.items().getFirst().tables().forEach(table -> units.add(table.unit()));
        return units;
    }

    private static String decided(ParsedMinutes minutes) {
        return minutes.items().getFirst().decisions().getFirst().text();
    }

    private static List<SectionKind> kinds(ParsedMinutes minutes) {
        return minutes.items().getFirst().sections().stream()
                .map(section -> section.kind())
                .toList();
    }

    private static ParsedMinutes general(String text) {
        return new MinutesParser().parse(document(text));
    }

    private static ParsedMinutes with(String own, String text) {
        return new MinutesParser(Vocabulary.danishWith("ord.yaml", own)).parse(document(text));
    }

    private static SourceDocument document(String text) {
        List<SourceLine> lines = new ArrayList<>();
        Arrays.stream(text.split("\n", -1)).forEach(line -> lines.add(SourceLine.of(lines.size() + 1, 1, line)));
        return new SourceDocument("referat.txt", SourceFormat.TEXT, lines);
    }
}
