package dk.sagsgang.facts.rules;

import static dk.sagsgang._support.MinutesBuilder.item;
import static dk.sagsgang._support.MinutesBuilder.minutes;
import static dk.sagsgang._support.TestRecord.contents;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang._support.MinutesBuilder;
import dk.sagsgang._support.TestRecord;
import dk.sagsgang._support.Words;
import dk.sagsgang.access.Visibility;
import dk.sagsgang.findings.LoggedFinding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is recommended to one body is not approved by a committee below or beside it; bodies are compared once linked. */
class BodyMismatchTest {
    private static final String TO_THE_COUNCIL =
            "Skoleforvaltningen indstiller til Byrådet, at anlægsbevillingen på 3 mio. kr. godkendes.";

    @TempDir
    Path folder;

    private TestRecord record;

    @BeforeEach
    void open() {
        record = TestRecord.in(folder);
    }

    @AfterEach
    void close() {
        record.close();
    }

    private static MinutesBuilder treated(String body, String recommendation, String decision) {
        return minutes(body, "2024-03-05")
                .item(item("Renovering af skoler")
                        .number("17.01.00-A00-4-24")
                        .recommendation(recommendation)
                        .presentation(Words.text(1, 80))
                        .decision(decision));
    }

    private List<LoggedFinding> found(MinutesBuilder... documents) {
        record.importMinutes(documents);
        return contents(record.findings().listAll());
    }

    @Test
    void a_committee_that_approves_what_the_council_is_asked_is_found() {
        List<LoggedFinding> found =
                found(treated("Skoleudvalget", TO_THE_COUNCIL, "Skoleudvalget godkender indstillingen."));

        assertThat(found).hasSize(1);
        LoggedFinding finding = found.getFirst();
        assertThat(finding.code()).isEqualTo("body-mismatch");
        assertThat(finding.printed()).contains("Skoleudvalget");
        assertThat(finding.computed()).contains("Byrådet");
        assertThat(finding.visibility()).isEqualTo(Visibility.PUBLIC);
        assertThat(finding.subject().item()).isNotNull();
        assertThat(finding.subject().caseFile()).isNotNull();
        assertThat(finding.message().danish()).isEqualTo("Der indstilles til Byrådet, men Skoleudvalget har godkendt.");
    }

    @Test
    void it_is_found_too_when_the_decision_says_the_committee() {
        assertThat(found(treated("Skoleudvalget", TO_THE_COUNCIL, "Udvalget godkendte indstillingen.")))
                .extracting(LoggedFinding::code)
                .containsExactly("body-mismatch");
    }

    @Test
    void the_report_of_an_import_counts_it() {
        var report = record.importMinutes(
                treated("Skoleudvalget", TO_THE_COUNCIL, "Skoleudvalget godkender indstillingen."));

        assertThat(report.files().getFirst().findings()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"Byrådet, Byrådet", "Byrådet, Prøveby Byråd", "Prøveby Byråd, Byrådet", "Byråd, Prøveby Byråd"})
    void the_council_is_one_body_with_and_without_the_municipalitys_name(String met, String asked) {
        assertThat(found(treated(met, TO_THE_COUNCIL.replace("Byrådet", asked), "Byrådet godkender indstillingen.")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Skoleudvalget anbefaler indstillingen.",
                "Skoleudvalget indstiller til Byrådet, at bevillingen godkendes.",
                "Skoleudvalget godkender, at sagen sendes til Byrådet.",
                "Skoleudvalget godkender indstillingen over for Prøveby Byråd.",
                "Skoleudvalget kan ikke godkende indstillingen.",
                "Skoleudvalget udsætter sagen.",
                "Skoleudvalget drøftede sagen.",
                "Skoleudvalget tager sagen til efterretning.",
                "Godkendt."
            })
    void a_committee_that_passes_a_case_on_or_does_not_approve_it_is_no_mismatch(String decision) {
        assertThat(found(treated("Skoleudvalget", TO_THE_COUNCIL, decision))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Skoleforvaltningen indstiller til Skoleudvalget, at bevillingen godkendes.",
                "Skoleforvaltningen indstiller til Skoleudvalget og Byrådet, at bevillingen godkendes.",
                "Skoleforvaltningen indstiller til Byrådet, at Skoleudvalget godkender planen.",
                "Skoleforvaltningen indstiller til Byrådet, at udvalget godkender planen.",
                "Skoleforvaltningen indstiller, at bevillingen godkendes."
            })
    void a_committee_that_is_asked_itself_may_approve(String recommendation) {
        assertThat(found(treated("Skoleudvalget", recommendation, "Skoleudvalget godkender indstillingen.")))
                .isEmpty();
    }

    @Test
    void a_committee_that_approves_what_another_is_asked_is_found() {
        assertThat(found(treated(
                        "Kulturudvalget",
                        "Skoleforvaltningen indstiller til Skoleudvalget, at bevillingen godkendes.",
                        "Kulturudvalget godkender indstillingen.")))
                .extracting(LoggedFinding::code)
                .containsExactly("body-mismatch");
    }

    @Test
    void a_special_committee_that_approves_what_the_finance_committee_is_asked_is_found() {
        assertThat(found(treated(
                        "Skoleudvalget",
                        "Skoleforvaltningen indstiller til Økonomiudvalget, at bevillingen godkendes.",
                        "Skoleudvalget godkender indstillingen.")))
                .extracting(LoggedFinding::code)
                .containsExactly("body-mismatch");
    }

    @ParameterizedTest
    @CsvSource({
        "Børne- og Skoleudvalget, Skoleudvalget",
        "Skoleudvalget, Børne- og Skoleudvalget",
        "Teknik- og Miljøudvalget, Miljø- og Teknikudvalget",
        "Økonomiudvalget, Skoleudvalget",
        "Økonomiudvalget, Økonomi- og Erhvervsudvalget",
        "Økonomi- og Erhvervsudvalget, Økonomiudvalget"
    })
    void one_committee_by_two_names_and_a_higher_one_are_no_mismatch(String met, String asked) {
        assertThat(found(treated(
                        met,
                        "Forvaltningen indstiller til " + asked + ", at bevillingen godkendes.",
                        met + " godkender indstillingen.")))
                .isEmpty();
    }

    @Test
    void the_council_may_decide_what_a_committee_was_asked() {
        assertThat(found(treated(
                        "Byrådet",
                        "Skoleforvaltningen indstiller til Skoleudvalget, at bevillingen godkendes.",
                        "Byrådet godkender indstillingen.")))
                .isEmpty();
    }

    @Test
    void another_bodys_decision_that_minutes_reprint_is_found_in_its_own_minutes_only() {
        assertThat(found(treated("Byrådet", TO_THE_COUNCIL, """
                        Skoleudvalget den 1. marts 2024:

                        Skoleudvalget godkender indstillingen.

                        Byrådet den 5. marts 2024:

                        Byrådet godkender indstillingen."""))).isEmpty();
    }

    @Test
    void a_closed_item_keeps_its_finding_closed() {
        record.importMinutes(minutes("Skoleudvalget", "2024-03-05")
                .item(item("Køb af grund")
                        .closed()
                        .recommendation(TO_THE_COUNCIL)
                        .decision("Skoleudvalget godkender indstillingen.")));

        assertThat(contents(record.findings().listAll()))
                .filteredOn(finding -> finding.code().equals("body-mismatch"))
                .allMatch(finding -> finding.visibility() == Visibility.CLOSED);
    }
}
