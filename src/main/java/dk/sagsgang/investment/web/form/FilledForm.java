package dk.sagsgang.investment.web.form;

import dk.sagsgang.parameters.yaml.Yaml;
import java.util.Map;

/**
 * A form that a file filled in.
 *
 * @param draft the form
 * @param fragments what the fields of the form that hold YAML were made from, by field
 */
public record FilledForm(Draft draft, Map<String, Yaml> fragments) {
    public FilledForm {
        fragments = Map.copyOf(fragments);
    }
}
