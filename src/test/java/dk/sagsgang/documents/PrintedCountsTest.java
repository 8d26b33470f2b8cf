package dk.sagsgang.documents;

import static dk.sagsgang._support.MinutesBuilder.item;
import static dk.sagsgang._support.MinutesBuilder.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang._support.TestRecord;
import dk.sagsgang.documents.meeting.ItemDocument;
import dk.sagsgang.documents.part.VoteBlock;
import dk.sagsgang.meetings.vote.Choice;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A vote shows the counts that the minutes print, also where they name nobody. */
class PrintedCountsTest {

    @Test
    void every_side_shows_its_printed_count(@TempDir Path folder) {
        try (TestRecord record = TestRecord.in(folder)) {
            record.importMinutes(
                    minutes("Byrådet", "2024-03-05").item(item("Lokalplan 12").decision("""
                    For stemte 17 medlemmer.

                    Imod stemte 9 medlemmer.

                    Hverken for eller imod stemte 3 medlemmer.

                    2 medlemmer deltog ikke i afstemningen.

                    Byrådet godkender indstillingen.""")));

            ItemDocument item = record.documents()
                    .findMeeting("byraadet-2024-03-05")
                    .orElseThrow()
                    .value()
                    .items()
                    .getFirst();

            assertThat(item.votes()).hasSize(1);
            VoteBlock vote = Objects.requireNonNull(item.votes().getFirst());
            assertThat(vote.count(Choice.FOR)).isEqualTo(17);
            assertThat(vote.count(Choice.AGAINST)).isEqualTo(9);
            assertThat(vote.count(Choice.ABSTAINED)).isEqualTo(3);
            assertThat(vote.count(Choice.NOT_VOTING)).isEqualTo(2);
        }
    }
}
