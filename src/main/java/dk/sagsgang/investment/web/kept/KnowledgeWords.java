package dk.sagsgang.investment.web.kept;

import dk.sagsgang.investment.keeping.Freshness;
import dk.sagsgang.investment.knowledge.KnowledgeBase;
import dk.sagsgang.investment.knowledge.KnowledgeChange;
import dk.sagsgang.investment.knowledge.KnowledgeItem;
import dk.sagsgang.publishing.site.text.Texts;
import dk.sagsgang.quantities.NumberFormats;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Changes of a knowledge base in words: the item by name, the field by label, numbers as people read them. */
final class KnowledgeWords {
    private static final Set<String> SHARES = Set.of("baseRate", "addedRate", "low", "high");
    private static final Set<String> NUMBERS = Set.of("amount", "perSuccess", "standardErrors");
    private static final int DECIMALS = 6;

    private final Texts texts;
    private final NumberFormats amounts;

    KnowledgeWords(Texts texts, NumberFormats amounts) {
        this.texts = texts;
        this.amounts = amounts;
    }

    List<String> row(KnowledgeChange change, Freshness.Stale stale) {
        if (change.isNew() || change.isGone()) {
            return List.of(
                    item(change, stale),
                    change.isNew() ? "–" : texts.get("kept.changes.there"),
                    change.isGone() ? texts.get("kept.changes.gone") : texts.get("kept.changes.there"));
        }
        String field = texts.find("kept.field." + change.field()).orElse(change.field());
        return List.of(
                item(change, stale) + ": " + field,
                value(change.field(), change.before()),
                value(change.field(), change.after()));
    }

    /** {@code Pris: Døgn på forsorgshjem (kommune)}. */
    String item(KnowledgeChange change, Freshness.Stale stale) {
        String kind = texts.find("kept.kind." + change.kind()).orElse(change.kind());
        return kind + ": "
                + find(stale.current(), change)
                        .or(() -> find(stale.pinned(), change))
                        .map(KnowledgeWords::name)
                        .orElse(change.id());
    }

    private static Optional<KnowledgeItem> find(KnowledgeBase base, KnowledgeChange change) {
        return base.items().stream()
                .filter(item -> item.kind().equals(change.kind()) && item.id().equals(change.id()))
                .findFirst();
    }

    private static String name(KnowledgeItem item) {
        var fields = item.fields();
        String name = Optional.ofNullable(fields.get("name"))
                .or(() -> Optional.ofNullable(fields.get("effort")))
                .or(() -> Optional.ofNullable(fields.get("definition")))
                .orElse(item.id());
        String payer = fields.get("payer");
        return payer == null ? name : name + " (" + payer + ")";
    }

    private String value(String field, String value) {
        if (value.isEmpty()) {
            return "–";
        }
        if (SHARES.contains(field)) {
            return amounts.percent(new BigDecimal(value));
        }
        return NUMBERS.contains(field)
                ? Arrays.stream(value.split(" ", -1))
                        .map(number -> amounts.rounded(new BigDecimal(number), DECIMALS))
                        .collect(Collectors.joining("; "))
                : value;
    }
}
