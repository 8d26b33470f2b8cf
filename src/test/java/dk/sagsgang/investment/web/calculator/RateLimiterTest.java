package dk.sagsgang.investment.web.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RateLimiterTest {
    private final MovableClock clock = new MovableClock();
    private final RateLimiter limiter = new RateLimiter(clock, 3, 2);

    @Test
    void a_client_calculates_as_often_as_there_is_room_and_then_waits() {
        assertThat(limiter.admits("a")).isTrue();
        assertThat(limiter.admits("a")).isTrue();
        assertThat(limiter.admits("a")).isTrue();
        assertThat(limiter.admits("a")).isFalse();
        clock.now = clock.now.plusMillis(500);
        assertThat(limiter.admits("a")).isTrue();
        assertThat(limiter.admits("a")).isFalse();
    }

    @Test
    void one_client_takes_nothing_from_another() {
        for (int i = 0; i < 4; i++) {
            limiter.admits("a");
        }
        assertThat(limiter.admits("b")).isTrue();
    }

    private static final class MovableClock extends Clock {
        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
