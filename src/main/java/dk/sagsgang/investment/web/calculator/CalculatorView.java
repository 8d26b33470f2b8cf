package dk.sagsgang.investment.web.calculator;

import dk.sagsgang.access.Unrestricted;
import java.util.Optional;

/**
 * What the calculator's page shows.
 *
 * @param form the questions
 * @param result the result, empty when a field prevents it
 * @param code the calculation as it travels in an address
 * @param base the calculation that this one is a scenario of, packed
 * @param difference what the scenario does to the net result, in words
 * @param example which example is shown
 */
public record CalculatorView(
        FormView form,
        Optional<ResultView> result,
        String code,
        Optional<String> base,
        Optional<String> difference,
        Optional<Example> example)
        implements Unrestricted {

    /** The question part of this calculation's addresses. */
    public String query() {
        return "m=" + code + base.map(packed -> "&grund=" + packed).orElse("");
    }
}
