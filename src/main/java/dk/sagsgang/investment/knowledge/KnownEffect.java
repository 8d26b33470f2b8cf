package dk.sagsgang.investment.knowledge;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How many more succeed because of a programme, according to a study.
 *
 * @param id its id
 * @param targetGroup id of the group
 * @param successMeasure id of the measure
 * @param effort what was done
 * @param evidence how strong the study is
 * @param baseRate share that succeeds without it
 * @param addedRate added share that succeeds with it
 * @param low lower end of the 95 % interval of the added share, where the study gives one
 * @param high upper end
 * @param source the study
 */
public record KnownEffect(
        String id,
        String targetGroup,
        String successMeasure,
        String effort,
        EvidenceLevel evidence,
        BigDecimal baseRate,
        BigDecimal addedRate,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        String source)
        implements KnowledgeItem {
    @Override
    public String kind() {
        return "effects";
    }

    @Override
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("targetGroup", targetGroup);
        fields.put("successMeasure", successMeasure);
        fields.put("effort", effort);
        fields.put("evidence", String.valueOf(evidence.grade()));
        fields.put("baseRate", baseRate.toPlainString());
        fields.put("addedRate", addedRate.toPlainString());
        fields.put("low", low.map(BigDecimal::toPlainString).orElse(""));
        fields.put("high", high.map(BigDecimal::toPlainString).orElse(""));
        fields.put("source", source);
        return fields;
    }
}
