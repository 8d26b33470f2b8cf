package dk.sagsgang.vocabulary;

import dk.sagsgang.parameters.yaml.InputProblem;
import java.util.List;
import java.util.stream.Collectors;

/** A municipality's file of words that cannot be used, with everything that is wrong in it. */
public final class RefusedVocabularyException extends RuntimeException {
    private final transient List<InputProblem> problems;

    public RefusedVocabularyException(List<InputProblem> problems) {
        super(problems.stream().map(InputProblem::englishLine).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong in the file, at least one problem. */
    public List<InputProblem> problems() {
        return problems;
    }

    /** Every fault on a line of its own, in Danish. */
    public String danish() {
        return problems.stream().map(InputProblem::danishLine).collect(Collectors.joining("\n"));
    }
}
