package dk.sagsgang.importing;

import static dk.sagsgang._support.MinutesBuilder.agenda;
import static dk.sagsgang._support.MinutesBuilder.item;
import static dk.sagsgang._support.MinutesBuilder.minutes;
import static dk.sagsgang._support.TestRecord.contents;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang._support.MinutesBuilder;
import dk.sagsgang._support.TestRecord;
import dk.sagsgang._support.Words;
import dk.sagsgang.cases.Consultation.Basis;
import dk.sagsgang.importing.ImportedFile.Outcome;
import dk.sagsgang.meetings.agenda.AgendaItem;
import dk.sagsgang.meetings.identity.BusinessId;
import dk.sagsgang.meetings.meeting.Meeting;
import dk.sagsgang.meetings.meeting.MeetingVersion.Kind;
import dk.sagsgang.meetings.minutes.LineChange;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One meeting, several documents. */
class VersionsTest {
    private static final String SLUG = "skoleudvalget-2024-03-05";
    private static final String NUMBER = "17.01.00-A00-4-24";

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

    private static MinutesBuilder written(String decision) {
        return minutes("Skoleudvalget", "2024-03-05")
                .item(item("Ny skolestruktur")
                        .number(NUMBER)
                        .summary(Words.text(1, 80))
                        .decision(decision));
    }

    @Test
    void the_same_bytes_change_nothing() {
        record.importMinutes(written("Skoleudvalget godkender indstillingen."));
        long revision = record.database().revision().number();

        ImportReport again = record.importMinutes(written("Skoleudvalget godkender indstillingen."));

        assertThat(again.count(Outcome.UNCHANGED)).isEqualTo(1);
        assertThat(record.database().revision().number()).isEqualTo(revision);
        assertThat(record.meeting(SLUG).versions()).hasSize(1);
    }

    @Test
    void the_same_bytes_twice_in_one_import_are_one_document() {
        ImportReport report = record.importMinutes(
                written("Skoleudvalget godkender indstillingen."), written("Skoleudvalget godkender indstillingen."));

        assertThat(report.files())
                .extracting(ImportedFile::outcome)
                .containsExactly(Outcome.IMPORTED, Outcome.UNCHANGED);
    }

    @Test
    void corrected_minutes_are_a_new_version_with_a_visible_difference() {
        record.importMinutes(written("Skoleudvalget godkender indstillingen."));
        record.importMinutes(written("Skoleudvalget udsætter sagen."));

        Meeting meeting = record.meeting(SLUG);
        assertThat(meeting.versions())
                .extracting(version -> version.kind())
                .containsExactly(Kind.MINUTES, Kind.CORRECTED);
        List<LineChange> changes =
                contents(record.meetings().listChanges(meeting.current().id()));
        assertThat(changes).hasSize(1);
        assertThat(changes.getFirst().oldLines()).containsExactly("Skoleudvalget godkender indstillingen.");
        assertThat(changes.getFirst().newLines()).containsExactly("Skoleudvalget udsætter sagen.");
        assertThat(meeting.current().linesAdded()).isEqualTo(1);
        assertThat(meeting.current().linesRemoved()).isEqualTo(1);
    }

    @Test
    void the_first_version_stays_as_it_was() {
        record.importMinutes(written("Skoleudvalget godkender indstillingen."));
        record.importMinutes(written("Skoleudvalget udsætter sagen."));

        Meeting meeting = record.meeting(SLUG);
        List<AgendaItem> first = TestRecord.items(contents(
                record.meetings().getMinutes(meeting.versions().getFirst().id())));
        assertThat(contents(first.getFirst().decisions()).getFirst().text()).contains("godkender");
        assertThat(contents(record.item(SLUG, "1").decisions()).getFirst().text())
                .contains("udsætter");
    }

    @Test
    void an_agenda_and_then_its_minutes_are_versions_of_one_meeting_and_one_paper() {
        record.importMinutes(agenda("Skoleudvalget", "2024-03-05")
                .item(item("Ny skolestruktur").number(NUMBER).summary(Words.text(1, 80))));
        record.importMinutes(written("Skoleudvalget godkender indstillingen."));

        assertThat(record.meeting(SLUG).versions())
                .extracting(version -> version.kind())
                .containsExactly(Kind.AGENDA, Kind.MINUTES);
        assertThat(record.papers(NUMBER)).hasSize(1);
        assertThat(record.papers(NUMBER).getFirst().consultations()).hasSize(1);
        assertThat(record.papers(NUMBER).getFirst().texts()).hasSize(2);
    }

    @Test
    void an_agenda_that_comes_after_the_minutes_does_not_replace_them() {
        record.importMinutes(written("Skoleudvalget godkender indstillingen."));
        record.importMinutes(agenda("Skoleudvalget", "2024-03-05")
                .item(item("Ny skolestruktur").number(NUMBER).summary(Words.text(1, 80))));

        assertThat(record.meeting(SLUG).current().kind()).isEqualTo(Kind.MINUTES);
        assertThat(record.item(SLUG, "1").decisions()).hasSize(1);
    }

    @Test
    void an_item_is_the_same_business_in_every_version_whatever_its_number() {
        record.importMinutes(agenda("Skoleudvalget", "2024-03-05")
                .item(item("Ny skolestruktur").number(NUMBER).summary(Words.text(1, 80)))
                .item(item("Busplan").number("13.05.00-A00-1-24").summary(Words.text(2, 80))));
        List<BusinessId> planned = business();
        record.importMinutes(minutes("Skoleudvalget", "2024-03-05")
                .item(item("Busplan")
                        .number("13.05.00-A00-1-24")
                        .summary(Words.text(2, 80))
                        .decision("Godkendt."))
                .item(item("Ny skolestruktur")
                        .number(NUMBER)
                        .summary(Words.text(1, 80))
                        .decision("Godkendt."))
                .item(item("Et nyt punkt").summary(Words.text(3, 80)).decision("Godkendt.")));

        assertThat(planned).doesNotHaveDuplicates().hasSize(2);
        assertThat(business())
                .hasSize(3)
                .startsWith(planned.get(1), planned.get(0))
                .doesNotHaveDuplicates();
    }

    private List<BusinessId> business() {
        return TestRecord.items(record.minutes(SLUG)).stream()
                .map(AgendaItem::business)
                .toList();
    }

    @Test
    void an_item_that_a_new_version_leaves_out_is_only_mentioned() {
        record.importMinutes(agenda("Skoleudvalget", "2024-03-05")
                .item(item("Ny skolestruktur").number(NUMBER).summary(Words.text(1, 80)))
                .item(item("Busplan").number("13.05.00-A00-1-24").summary(Words.text(2, 80))));
        record.importMinutes(written("Skoleudvalget godkender indstillingen."));

        assertThat(contents(record.papers("13.05.00-A00-1-24").getFirst().consultations())
                        .getFirst()
                        .basis())
                .isEqualTo(Basis.MENTIONED);
        assertThat(contents(record.papers(NUMBER).getFirst().consultations())
                        .getFirst()
                        .basis())
                .isEqualTo(Basis.SEEN);
    }

    @Test
    void a_second_meeting_on_the_same_day_with_another_agenda_is_a_meeting_of_its_own() {
        record.importMinutes(written("Skoleudvalget godkender indstillingen."));
        record.importMinutes(minutes("Skoleudvalget", "2024-03-05")
                .at("19:30")
                .item(item("Ekstraordinært punkt").number("17.00.00-A00-9-24").summary(Words.text(3, 80))));

        assertThat(record.meeting(SLUG).versions()).hasSize(1);
        assertThat(record.meeting(SLUG + "-2").versions()).hasSize(1);
    }
}
