package dk.sagsgang.investment.web.calculator;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Limits clients that calculate faster than anyone types: 429 with the time to wait (RFC 6585, 4). */
@ControllerAdvice
class CalculatorRefusals {
    private static final int TOO_MANY_REQUESTS = 429;

    @ExceptionHandler(TooManyCalculations.class)
    void turnAway(HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", "2");
        response.sendError(TOO_MANY_REQUESTS);
    }
}
