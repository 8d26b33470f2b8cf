package dk.sagsgang.investment.knowledge;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What one success changes in the use of a service or benefit.
 *
 * @param id its id
 * @param targetGroup id of the group
 * @param successMeasure id of the measure
 * @param name the service or benefit
 * @param unit what is counted
 * @param perSuccess change in units by consequence year
 * @param standardErrors of the changes, as many, or none
 * @param source the estimate's source
 */
public record KnownConsequence(
        String id,
        String targetGroup,
        String successMeasure,
        String name,
        String unit,
        List<BigDecimal> perSuccess,
        List<BigDecimal> standardErrors,
        String source)
        implements KnowledgeItem {
    public KnownConsequence {
        perSuccess = List.copyOf(perSuccess);
        standardErrors = List.copyOf(standardErrors);
    }

    @Override
    public String kind() {
        return "consequences";
    }

    @Override
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("targetGroup", targetGroup);
        fields.put("successMeasure", successMeasure);
        fields.put("name", name);
        fields.put("unit", unit);
        fields.put("perSuccess", joined(perSuccess));
        fields.put("standardErrors", joined(standardErrors));
        fields.put("source", source);
        return fields;
    }

    private static String joined(List<BigDecimal> numbers) {
        return numbers.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" "));
    }
}
