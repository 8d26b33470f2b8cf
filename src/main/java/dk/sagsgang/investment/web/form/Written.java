package dk.sagsgang.investment.web.form;

import dk.sagsgang.parameters.yaml.InputProblem;
import java.util.List;
import java.util.Map;

/**
 * A form written as an investment file.
 *
 * @param draft the form
 * @param yaml the file; not to be trusted when there are problems
 * @param rows which rows of the form each list of the file was written from
 * @param problems fields that cannot be used
 */
public record Written(Draft draft, String yaml, Map<String, List<Integer>> rows, List<FieldProblem> problems) {
    public Written {
        rows = Map.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** What the reading of the file found, at the field of the form it was written from. */
    public FieldProblem at(InputProblem found) {
        return FieldProblem.of(
                Field.of(found.path(), rows, draft),
                found.message().danish() + " " + found.remedy().danish(),
                found.message().english() + " " + found.remedy().english());
    }
}
