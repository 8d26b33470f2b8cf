package dk.sagsgang.documents;

import static dk.sagsgang._support.MinutesBuilder.item;
import static dk.sagsgang._support.MinutesBuilder.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang._support.MinutesBuilder;
import dk.sagsgang._support.TestRecord;
import dk.sagsgang.documents.meeting.MeetingDocument;
import dk.sagsgang.documents.reference.MeetingRef;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A meeting leads to the same body's meeting just before it and to the one just after it, and passes none over. */
class MeetingNeighboursTest {
    @TempDir
    Path folder;

    private TestRecord record;

    @BeforeEach
    void open() {
        record = TestRecord.in(folder);
        record.importMinutes(
                met("Skoleudvalget", "2024-03-05"),
                met("Kulturudvalget", "2024-03-20"),
                met("Skoleudvalget", "2024-06-04"),
                met("Skoleudvalget", "2024-04-02"),
                met("Skoleudvalget", "2024-05-07"));
    }

    @AfterEach
    void close() {
        record.close();
    }

    private static MinutesBuilder met(String body, String date) {
        return minutes(body, date).item(item("Orientering").decision("Udvalget tog orienteringen til efterretning."));
    }

    private MeetingDocument meeting(String date) {
        return record.documents()
                .findMeeting("skoleudvalget-" + date)
                .orElseThrow()
                .value();
    }

    private static Optional<LocalDate> day(@Nullable MeetingRef meeting) {
        return Optional.ofNullable(meeting).map(MeetingRef::date);
    }

    @Test
    void a_meeting_leads_to_the_next_and_to_the_one_before() {
        assertThat(day(meeting("2024-04-02").earlier())).contains(LocalDate.parse("2024-03-05"));
        assertThat(day(meeting("2024-04-02").later())).contains(LocalDate.parse("2024-05-07"));
    }

    @Test
    void the_first_has_none_before_and_the_last_none_after() {
        assertThat(day(meeting("2024-03-05").earlier())).isEmpty();
        assertThat(day(meeting("2024-03-05").later())).contains(LocalDate.parse("2024-04-02"));
        assertThat(day(meeting("2024-06-04").earlier())).contains(LocalDate.parse("2024-05-07"));
        assertThat(day(meeting("2024-06-04").later())).isEmpty();
    }
}
