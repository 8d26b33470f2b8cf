package dk.sagsgang.investment.keeping;

import dk.sagsgang.investment.knowledge.KnowledgeItem;
import dk.sagsgang.investment.knowledge.KnownConsequence;
import dk.sagsgang.investment.knowledge.KnownEffect;
import dk.sagsgang.investment.knowledge.KnownPrice;
import dk.sagsgang.parameters.yaml.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the numbers of a file that were taken from a pinned version and have changed since: an effect in {@code successRate}, a
 * consequence in the {@code perSuccess} of the line of its name, a price in {@code prices} of the line of its name and unit.
 */
final class Renewing {
    private final Yaml.Mapping top;
    private final Freshness.Stale stale;

    Renewing(Yaml.Mapping top, Freshness.Stale stale) {
        this.top = top;
        this.stale = stale;
    }

    List<Replacement> replacements() {
        Set<String> changed = new LinkedHashSet<>();
        stale.changes().forEach(change -> changed.add(change.kind() + "/" + change.id()));
        List<Replacement> replacements = new ArrayList<>();
        for (String item : changed) {
            Optional<KnowledgeItem> before = find(stale.pinned().items(), item);
            Optional<KnowledgeItem> after = find(stale.current().items(), item);
            if (before.isPresent() && after.isPresent()) {
                replacements.addAll(replacements(item, before.get(), after.get()));
            }
        }
        return replacements;
    }

    private static Optional<KnowledgeItem> find(List<KnowledgeItem> items, String name) {
        return items.stream()
                .filter(item -> name.equals(item.kind() + "/" + item.id()))
                .findFirst();
    }

    private List<Replacement> replacements(String item, KnowledgeItem before, KnowledgeItem after) {
        return switch (before) {
            case KnownEffect old when after instanceof KnownEffect current -> effect(item, old, current);
            case KnownConsequence old when after instanceof KnownConsequence current -> consequence(item, old, current);
            case KnownPrice old when after instanceof KnownPrice current -> price(item, old, current);
            default -> List.of();
        };
    }

    private List<Replacement> effect(String item, KnownEffect old, KnownEffect current) {
        Yaml rate = top.entries().get("successRate");
        return rate == null
                ? List.of()
                : new WrittenEstimate(item, rate)
                        .replaced(
                                KnownUncertainty.of(old.addedRate(), old.low(), old.high()),
                                KnownUncertainty.of(current.addedRate(), current.low(), current.high()));
    }

    private List<Replacement> consequence(String item, KnownConsequence old, KnownConsequence current) {
        if (old.perSuccess().size() != current.perSuccess().size()) {
            return List.of();
        }
        List<Replacement> replacements = new ArrayList<>();
        for (Yaml.Mapping line : lines(old.name(), old.unit())) {
            if (line.entries().get("perSuccess") instanceof Yaml.Sequence years) {
                int both = Math.min(years.items().size(), old.perSuccess().size());
                for (int year = 0; year < both; year++) {
                    replacements.addAll(new WrittenEstimate(item, years.items().get(year))
                            .replaced(known(old, year), known(current, year)));
                }
            }
        }
        return replacements;
    }

    private static KnownUncertainty known(KnownConsequence of, int year) {
        return of.standardErrors().isEmpty()
                ? KnownUncertainty.of(of.perSuccess().get(year))
                : KnownUncertainty.of(
                        of.perSuccess().get(year), of.standardErrors().get(year));
    }

    /** A price that has moved to another price level is not the same number any more, so it is left to the author. */
    private List<Replacement> price(String item, KnownPrice old, KnownPrice current) {
        if (!old.priceLevel().equals(current.priceLevel())
                || !old.unit().equals(current.unit())
                || !old.payer().equals(current.payer())) {
            return List.of();
        }
        List<Replacement> replacements = new ArrayList<>();
        for (Yaml.Mapping line : lines(old.name(), old.unit())) {
            Yaml amount = line.entries().get("prices") instanceof Yaml.Mapping prices
                    ? prices.entries().get(old.payer())
                    : null;
            if (amount != null) {
                replacements.addAll(new WrittenEstimate(item, amount)
                        .replaced(KnownUncertainty.of(old.amount()), KnownUncertainty.of(current.amount())));
            }
        }
        return replacements;
    }

    private List<Yaml.Mapping> lines(String name, String unit) {
        if (!(top.entries().get("consequences") instanceof Yaml.Sequence lines)) {
            return List.of();
        }
        return lines.items().stream()
                .filter(Yaml.Mapping.class::isInstance)
                .map(Yaml.Mapping.class::cast)
                .filter(line -> says(line, "name", name) && says(line, "unit", unit))
                .toList();
    }

    private static boolean says(Yaml.Mapping line, String field, String text) {
        return line.entries().get(field) instanceof Yaml.Scalar scalar
                && scalar.text().strip().equals(text);
    }
}
