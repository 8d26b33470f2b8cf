package dk.sagsgang.investment.web.form;

import dk.sagsgang.parameters.yaml.InputProblem;
import dk.sagsgang.parameters.yaml.Yaml;
import dk.sagsgang.parameters.yaml.YamlText;
import dk.sagsgang.parameters.yaml.YamlTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form bound to the fields of an investment file: one set of values, from which the file is read and its text is written.
 *
 * @param draft the form
 * @param fields the file's fields, as {@link YamlText} writes them; not to be trusted when there are problems
 * @param rows which rows of the form each list of the file was written from
 * @param problems fields that cannot be used
 */
public record BoundForm(
        Draft draft, Map<String, Object> fields, Map<String, List<Integer>> rows, List<FieldProblem> problems) {
    public BoundForm {
        fields = new LinkedHashMap<>(fields);
        rows = Map.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** What the readers of investment files read. */
    public Yaml.Mapping tree() {
        return YamlTree.of("beregning.yaml", fields);
    }

    /** The file's text. */
    public String yaml() {
        return YamlText.file(fields);
    }

    /** What the reading of the file found, at the field of the form it was written from. */
    public FieldProblem at(InputProblem found) {
        return FieldProblem.of(
                Field.of(found.path(), rows, draft),
                found.message().danish() + " " + found.remedy().danish(),
                found.message().english() + " " + found.remedy().english());
    }
}
