package dk.sagsgang.investment.knowledge;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What counts as success for a group, observable in a register.
 *
 * @param id its id
 * @param targetGroup id of the group
 * @param definition what must be observed, and when
 * @param source the register or study
 */
public record SuccessMeasure(String id, String targetGroup, String definition, String source) implements KnowledgeItem {
    @Override
    public String kind() {
        return "successMeasures";
    }

    @Override
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("targetGroup", targetGroup);
        fields.put("definition", definition);
        fields.put("source", source);
        return fields;
    }
}
