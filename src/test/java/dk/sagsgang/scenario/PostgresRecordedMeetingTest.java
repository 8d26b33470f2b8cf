package dk.sagsgang.scenario;

import static dk.sagsgang._support.TestRecord.contents;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang._support.PostgresDatabases;
import dk.sagsgang._support.TestRecord;
import dk.sagsgang.files.FromEvent;
import dk.sagsgang.meetings.agenda.AgendaItem;
import dk.sagsgang.storage.DataFolder;
import dk.sagsgang.storage.Database;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A meeting that was recorded in the system itself, on PostgreSQL, where it is installed. */
class PostgresRecordedMeetingTest {
    @RegisterExtension
    static final PostgresDatabases POSTGRES = new PostgresDatabases();

    @TempDir
    Path folder;

    @Test
    void all_of_it_says_that_it_comes_from_an_event() {
        Database database = POSTGRES.open();
        RecordedMeeting.in(database, DataFolder.prepare(folder.resolve("data")));
        try (TestRecord record = TestRecord.on(database, folder)) {
            AgendaItem item = record.item(RecordedMeeting.SLUG, "1");

            assertThat(record.minutes(RecordedMeeting.SLUG).version().origin()).isInstanceOf(FromEvent.class);
            assertThat(contents(item.decisions()).getFirst().origin()).isInstanceOf(FromEvent.class);
            assertThat(contents(item.votes()).getFirst().votes()).hasSize(3);
            assertThat(contents(record.text(item).sections())).hasSize(2);
        }
    }
}
