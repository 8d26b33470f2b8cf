package dk.sagsgang.investment.knowledge;

import dk.sagsgang.findings.Severity;
import dk.sagsgang.parameters.yaml.InputProblem;
import java.util.List;
import java.util.Optional;

/**
 * What an import read: all items that are right, and a line for everything that is not.
 *
 * @param base the version with its right items, empty when not even its name could be read
 * @param problems what is wrong, with line and remedy, in the file's order
 */
public record KnowledgeImport(Optional<KnowledgeBase> base, List<InputProblem> problems) {
    public KnowledgeImport {
        problems = List.copyOf(problems);
    }

    /** Whether everything was read. Only then should the version be published. */
    public boolean complete() {
        return base.isPresent() && problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
