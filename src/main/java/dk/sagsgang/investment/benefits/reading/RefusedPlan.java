package dk.sagsgang.investment.benefits.reading;

import dk.sagsgang.parameters.yaml.InputProblem;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** A plan that cannot be used, with everything that is wrong in it. */
public final class RefusedPlan extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<InputProblem> problems;

    RefusedPlan(List<InputProblem> problems) {
        super(problems.stream().map(InputProblem::englishLine).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong in the files, at least one problem. */
    public List<InputProblem> problems() {
        return problems;
    }

    /** Every fault on a line of its own, in Danish. */
    public String danish() {
        return problems.stream().map(InputProblem::danishLine).collect(Collectors.joining("\n"));
    }
}
