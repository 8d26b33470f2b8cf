package dk.sagsgang.investment.knowledge;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A group of people that a programme is for, by traits that can be looked up in registers.
 *
 * @param id its id
 * @param name what it is called
 * @param traits its measurable traits
 * @param source where they are from
 */
public record TargetGroup(String id, String name, List<Trait> traits, String source) implements KnowledgeItem {
    public TargetGroup {
        traits = List.copyOf(traits);
    }

    /**
     * One measurable trait.
     *
     * @param name for example mean age, or share with a diagnosis
     * @param value in the group
     * @param spread how much people differ in it, above zero: a standard deviation, or 1 for a share
     * @param weight how much it matters for the effect, zero or more
     */
    public record Trait(String name, BigDecimal value, BigDecimal spread, BigDecimal weight) {}

    @Override
    public String kind() {
        return "targetGroups";
    }

    @Override
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", name);
        traits.forEach(trait -> fields.put(
                "traits." + trait.name(),
                trait.value().toPlainString() + " (spread " + trait.spread().toPlainString() + ", weight "
                        + trait.weight().toPlainString() + ")"));
        fields.put("source", source);
        return fields;
    }
}
