package dk.sagsgang.investment.web.calculator;

import dk.sagsgang.investment.report.Answer;
import dk.sagsgang.investment.web.form.Draft;
import dk.sagsgang.investment.web.form.FieldProblem;
import dk.sagsgang.investment.web.form.Packed;
import java.util.List;
import java.util.Optional;

/**
 * A form with its result, or the fields that prevent one.
 *
 * @param draft the form
 * @param yaml the form as an investment file
 * @param problems fields that cannot be used; empty when there is an answer
 * @param answer the calculation
 */
public record Outcome(Draft draft, String yaml, List<FieldProblem> problems, Optional<Answer> answer) {
    public Outcome {
        problems = List.copyOf(problems);
    }

    static Outcome refused(Draft draft, String yaml, List<FieldProblem> problems) {
        return new Outcome(draft, yaml, problems, Optional.empty());
    }

    /** The file as it travels in an address. */
    public String code() {
        return Packed.pack(yaml);
    }
}
