package dk.sagsgang.investment.web.calculator;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;

/**
 * Lets each client calculate as fast as one can type and no faster: a bucket of tokens by address, in memory, forgotten after
 * some minutes. Nothing is written down. Thread-safe.
 */
final class RateLimiter {
    private static final int MOST_CLIENTS = 20_000;

    private final Clock clock;
    private final double capacity;
    private final double perSecond;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_CLIENTS)
            .expireAfterAccess(Duration.ofMinutes(5))
            .build();

    /**
     * @param capacity how many calculations at once
     * @param perSecond how many a second in the long run
     */
    RateLimiter(Clock clock, int capacity, int perSecond) {
        this.clock = clock;
        this.capacity = capacity;
        this.perSecond = perSecond;
    }

    /** Takes a token if there is one. */
    boolean admits(String client) {
        long now = clock.millis();
        boolean[] admitted = new boolean[1];
        buckets.asMap().compute(client, (_, old) -> {
            double tokens = old == null
                    ? capacity
                    : Math.min(capacity, old.tokens + Math.max(0, now - old.at) * perSecond / 1000);
            admitted[0] = tokens >= 1;
            return new Bucket(admitted[0] ? tokens - 1 : tokens, now);
        });
        return admitted[0];
    }

    private record Bucket(double tokens, long at) {}
}
