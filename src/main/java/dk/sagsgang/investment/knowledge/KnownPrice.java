package dk.sagsgang.investment.knowledge;

import dk.sagsgang.quantities.PriceLevel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a unit costs one payer after refunds, in a period.
 *
 * @param id its id
 * @param name the service or benefit
 * @param unit what is counted
 * @param payer who bears it
 * @param amount kroner for a unit; negative for an income
 * @param priceLevel the level of the amount
 * @param from first day it holds
 * @param until first day it no longer holds, empty for no end
 * @param source where it is from
 */
public record KnownPrice(
        String id,
        String name,
        String unit,
        String payer,
        BigDecimal amount,
        PriceLevel priceLevel,
        LocalDate from,
        Optional<LocalDate> until,
        String source)
        implements KnowledgeItem {
    @Override
    public String kind() {
        return "prices";
    }

    @Override
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", name);
        fields.put("unit", unit);
        fields.put("payer", payer);
        fields.put("amount", amount.toPlainString());
        fields.put("priceLevel", String.valueOf(priceLevel.year()));
        fields.put("from", from.toString());
        fields.put("until", until.map(LocalDate::toString).orElse(""));
        fields.put("source", source);
        return fields;
    }
}
