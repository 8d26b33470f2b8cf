package dk.sagsgang.importing;

import static dk.sagsgang._support.MinutesBuilder.item;
import static dk.sagsgang._support.MinutesBuilder.minutes;
import static dk.sagsgang._support.TestRecord.contents;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang._support.MinutesBuilder;
import dk.sagsgang._support.TestRecord;
import dk.sagsgang._support.Words;
import dk.sagsgang.cases.CaseFileId;
import dk.sagsgang.cases.Consultation;
import dk.sagsgang.cases.Consultation.Basis;
import dk.sagsgang.cases.Paper;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases, their papers and the way these go, from minutes to the record. */
class CasePathTest {
    private static final String NUMBER = "00.16.00-P20-782-20";

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

    private static MinutesBuilder.ItemBuilder plan(String title, long text, String decision) {
        return item(title).number(NUMBER).summary(Words.text(text, 120)).decision(decision);
    }

    @Test
    void one_text_before_several_committees_is_one_paper_with_several_stops() {
        record.importMinutes(
                minutes("Skoleudvalget", "2024-03-05")
                        .item(plan("Lokale aftaler", 1, "Skoleudvalget anbefaler indstillingen.")),
                minutes("Økonomiudvalget", "2024-03-13")
                        .item(plan("Lokale aftaler", 1, "Økonomiudvalget anbefaler indstillingen.")),
                minutes("Byrådet", "2024-03-20").item(plan("Lokale aftaler", 1, "Byrådet godkender indstillingen.")));

        assertThat(record.papers(NUMBER)).hasSize(1);
        Paper paper = record.papers(NUMBER).getFirst();
        assertThat(record.path(paper)).containsExactly("Skoleudvalget", "Økonomiudvalget", "Byrådet");
        assertThat(contents(paper.consultations()))
                .extracting(Consultation::basis)
                .containsOnly(Basis.SEEN);
    }

    @Test
    void a_council_is_called_what_its_own_minutes_call_it_whoever_named_it_first() {
        record.importMinutes(minutes("Skoleudvalget", "2024-03-05")
                .item(plan("Lokale aftaler", 1, "Skoleudvalget indstiller til Byrådet, at planen godkendes.")
                        .recommendation("Skoleforvaltningen indstiller til Byrådet, at planen godkendes.")));
        record.importMinutes(minutes("Prøveby Byråd", "2024-03-20")
                .item(plan("Lokale aftaler", 1, "Byrådet godkender indstillingen.")));

        var council = contents(record.register()
                .getOrganization(record.meeting("byraadet-2024-03-20").organization()));
        assertThat(council.name()).isEqualTo("Prøveby Byråd");
        assertThat(council.names()).hasSize(1);
    }

    @Test
    void one_number_with_two_different_papers_at_one_meeting_is_two_papers() {
        record.importMinutes(minutes("Skoleudvalget", "2024-03-05")
                .item(plan("Udvalgsmål", 1, "Skoleudvalget godkender indstillingen."))
                .item(plan("Politik og plan", 2, "Skoleudvalget drøfter sagen.")));

        assertThat(record.papers(NUMBER))
                .extracting(Paper::title)
                .containsExactlyInAnyOrder("Udvalgsmål", "Politik og plan");
    }

    @Test
    void the_number_that_comes_back_a_year_later_with_another_text_is_a_new_paper_of_the_case() {
        record.importMinutes(
                minutes("Skoleudvalget", "2024-03-05")
                        .item(plan("Status på aftaler", 1, "Skoleudvalget drøfter sagen.")),
                minutes("Skoleudvalget", "2025-03-04")
                        .item(plan("Status på aftaler", 2, "Skoleudvalget drøfter sagen.")));

        assertThat(record.papers(NUMBER)).hasSize(2);
        assertThat(record.caseFile(NUMBER).firstDate()).hasToString("2024-03-05");
        assertThat(record.caseFile(NUMBER).lastDate()).hasToString("2025-03-04");
    }

    private void importRecommendedOnwards() {
        record.importMinutes(minutes("Skoleudvalget", "2024-03-05")
                .item(item("Lokale aftaler")
                        .number(NUMBER)
                        .summary(Words.text(1, 120))
                        .recommendation("Skoleforvaltningen indstiller til Skoleudvalget, Økonomiudvalget og Byrådet,"
                                + " at planen godkendes.")
                        .decision("Skoleudvalget anbefaler indstillingen.")));
    }

    @Test
    void bodies_that_a_paper_is_recommended_to_are_stops_that_no_minutes_have_shown() {
        importRecommendedOnwards();

        Paper paper = record.papers(NUMBER).getFirst();
        assertThat(record.path(paper))
                .containsExactly("Skoleforvaltningen", "Skoleudvalget", "Økonomiudvalget", "Byrådet");
        assertThat(contents(paper.consultations()))
                .extracting(Consultation::basis)
                .containsExactly(Basis.REPORTED, Basis.SEEN, Basis.MENTIONED, Basis.MENTIONED);
        assertThat(contents(paper.consultations()).getLast().authoritative()).isTrue();
    }

    @Test
    void a_mentioned_stop_becomes_a_seen_one_when_its_minutes_come() {
        importRecommendedOnwards();

        record.importMinutes(minutes("Økonomiudvalget", "2024-03-13")
                .item(item("Lokale aftaler")
                        .number(NUMBER)
                        .summary(Words.text(1, 120))
                        .decision("Økonomiudvalget anbefaler indstillingen.")));

        assertThat(contents(record.papers(NUMBER).getFirst().consultations()))
                .extracting(Consultation::basis)
                .containsExactly(Basis.REPORTED, Basis.SEEN, Basis.SEEN, Basis.MENTIONED);
    }

    @Test
    void numbers_printed_in_different_ways_are_one_case() {
        record.importMinutes(
                minutes("Skoleudvalget", "2024-03-05")
                        .item(item("Aftale").number("00.16.00-P20-782-20").summary(Words.text(1, 120))),
                minutes("Økonomiudvalget", "2024-03-13")
                        .item(item("Aftale").number("00.16.00P20-0782-20").summary(Words.text(1, 120))));

        assertThat(contents(record.cases().listCases((CaseFileId) null, 10))).hasSize(1);
        assertThat(record.papers(NUMBER)).hasSize(1);
    }

    @Test
    void cases_of_the_same_subject_are_siblings() {
        record.importMinutes(minutes("Skoleudvalget", "2024-03-05")
                .item(plan("Lokale aftaler", 1, "Skoleudvalget drøfter sagen."))
                .item(item("Andre aftaler").number("00.16.00-P20-12-23").summary(Words.text(3, 90)))
                .item(item("Busplan").number("13.05.00-A00-1-24").summary(Words.text(4, 90))));

        assertThat(contents(record.cases().listSiblings(record.caseFile(NUMBER).id(), 10)))
                .extracting(sibling -> sibling.slug())
                .isEqualTo(List.of("00.16.00-P20-12-23"));
    }
}
