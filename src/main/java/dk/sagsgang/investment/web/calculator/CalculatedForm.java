package dk.sagsgang.investment.web.calculator;

import dk.sagsgang.investment.report.InvestmentResult;
import dk.sagsgang.investment.report.ResultFigures;
import dk.sagsgang.investment.web.form.Draft;
import dk.sagsgang.investment.web.form.FieldProblem;
import dk.sagsgang.investment.web.form.SerializedForm;
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
public record CalculatedForm(Draft draft, String yaml, List<FieldProblem> problems, Optional<InvestmentResult> answer) {
    public CalculatedForm {
        problems = List.copyOf(problems);
    }

    static CalculatedForm refused(Draft draft, String yaml, List<FieldProblem> problems) {
        return new CalculatedForm(draft, yaml, problems, Optional.empty());
    }

    /** The answer's figures, as pages show them. */
    public Optional<ResultFigures> figures() {
        return answer.map(ResultFigures::of);
    }

    /** The file as it travels in an address. */
    public String code() {
        return SerializedForm.pack(yaml);
    }
}
