package dk.sagsgang.investment.web.calculator;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;

/** Lets a request calculate or turns it away. */
public final class CalculationLimit {
    private static final int AT_ONCE = 150;
    private static final int PER_SECOND = 20;

    private final RateLimiter limiter;

    CalculationLimit(Clock clock) {
        this.limiter = new RateLimiter(clock, AT_ONCE, PER_SECOND);
    }

    /** @throws TooManyCalculations when the client has calculated too much lately */
    public void admit(HttpServletRequest request) {
        if (!limiter.admits(request.getRemoteAddr())) {
            throw new TooManyCalculations();
        }
    }
}
