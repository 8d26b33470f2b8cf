package dk.sagsgang.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The one form of instants in the database. */
class UtcTextTest {
    @Test
    void an_instant_is_written_with_milliseconds_in_utc() {
        assertThat(UtcText.of(Instant.parse("2020-11-24T07:30:00.123456Z"))).isEqualTo("2020-11-24T07:30:00.123Z");
        assertThat(UtcText.of(Instant.parse("2020-11-24T07:30:00Z"))).isEqualTo("2020-11-24T07:30:00.000Z");
    }

    @Test
    void what_was_written_is_read_back() {
        Instant now = UtcText.now();

        assertThat(UtcText.parse(UtcText.of(now))).isEqualTo(now);
    }
}
