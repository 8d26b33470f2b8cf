package dk.sagsgang.investment.web.kept;

import dk.sagsgang.investment.keeping.CalculationVersion;
import dk.sagsgang.investment.keeping.Claim;
import dk.sagsgang.investment.keeping.Freshness;
import dk.sagsgang.investment.keeping.LineDifference;
import dk.sagsgang.investment.keeping.Rerun;
import dk.sagsgang.investment.keeping.Result;
import dk.sagsgang.investment.published.CalculationDocument;
import dk.sagsgang.investment.published.CalculationLine;
import dk.sagsgang.investment.web.calculator.Basis;
import dk.sagsgang.investment.web.calculator.SpokenPayers;
import dk.sagsgang.investment.web.calculator.Table;
import dk.sagsgang.publishing.site.text.Texts;
import dk.sagsgang.publishing.site.view.Visit;
import dk.sagsgang.quantities.NumberFormats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.StringJoiner;

/** Kept calculations in words and tables of a visit's language. */
public final class KeptTables {
    private final Texts texts;
    private final NumberFormats amounts;
    private final KnowledgeWords knowledge;

    public KeptTables(Visit visit) {
        this.texts = visit.texts();
        this.amounts = visit.language().numbers().typeset();
        this.knowledge = new KnowledgeWords(texts, amounts);
    }

    /** What has changed in the knowledge base of what the calculation uses. */
    public Table changes(Freshness.Stale stale) {
        return new Table(
                texts.get(
                        "kept.changes.caption",
                        stale.pinned().version().version(),
                        stale.current().version().version()),
                List.of(
                        texts.get("kept.changes.what"),
                        stale.pinned().version().version(),
                        stale.current().version().version()),
                stale.changes().stream()
                        .map(change -> knowledge.row(change, stale))
                        .toList());
    }

    /** The rerun's difference, line by line, and what it comes to. */
    public Table differences(CalculationVersion version, Rerun rerun) {
        List<List<String>> rows = new ArrayList<>();
        for (LineDifference line : rerun.differences()) {
            rows.add(row(
                    texts.get(
                            "kept.rerun.line",
                            String.valueOf(line.year()),
                            line.line(),
                            line.payer().name()),
                    line.before(),
                    line.after()));
        }
        rows.add(row(
                texts.get("kept.rerun.net"),
                version.result().net().kroner(),
                rerun.result().net().kroner()));
        return new Table(
                texts.get("kept.rerun.caption"),
                List.of(
                        texts.get("kept.rerun.what"),
                        texts.get("kept.rerun.before"),
                        texts.get("kept.rerun.after"),
                        texts.get("calc.compare.change")),
                rows);
    }

    private List<String> row(String label, BigDecimal before, BigDecimal after) {
        BigDecimal change = after.subtract(before);
        return List.of(
                label,
                amounts.whole(before),
                amounts.whole(after),
                (change.signum() > 0 ? "+" : "") + amounts.whole(change));
    }

    /** The items that the rerun could not put in, by name. */
    public List<String> left(Rerun rerun, Freshness.Stale stale) {
        return rerun.renewal().left().stream()
                .map(change -> knowledge.item(change, stale))
                .distinct()
                .toList();
    }

    /** The net present value in words, in kroner. */
    public String net(Result result) {
        return amounts.approximate(result.net().kroner());
    }

    /** The chance of a gain in words, or that none was calculated. */
    public String chance(Result result) {
        return result.chance()
                .map(chance -> amounts.chance(chance.doubleValue()))
                .orElse(texts.get("kept.noChance"));
    }

    /** {@code 1,2 mio. kr. - overskud i 63 % af trækningerne}, for lists. */
    public String result(CalculationLine line) {
        Result result = line.version().result();
        return result.chance().isPresent()
                ? texts.get("kept.result", net(result), chance(result))
                : texts.get("kept.result.certain", net(result));
    }

    /** What two calculations both assume, a sentence for each service with all who gain. */
    public List<String> claims(CalculationDocument.Overlap overlap) {
        Map<List<String>, StringJoiner> payers = new LinkedHashMap<>();
        for (Claim claim : overlap.claims()) {
            List<String> shared = List.of(claim.group(), claim.service(), years(claim.years()));
            payers.computeIfAbsent(shared, _ -> new StringJoiner(", "))
                    .add(SpokenPayers.spoken(texts, claim.payer().name()));
        }
        List<String> sentences = new ArrayList<>();
        payers.forEach((shared, who) -> sentences.add(
                texts.get("kept.overlap.claim", shared.get(0), shared.get(1), who.toString(), shared.get(2))));
        return sentences;
    }

    /** Years as people say them: {@code 2027-2031}, or with commas where there are gaps. */
    private static String years(SortedSet<Integer> years) {
        boolean unbroken = years.last() - years.first() == years.size() - 1;
        return years.size() > 2 && unbroken
                ? years.first() + "–" + years.last()
                : String.join(", ", years.stream().map(String::valueOf).toList());
    }

    /** What the version rests on. */
    public String basis(Freshness freshness) {
        return Basis.of(freshness, texts);
    }
}
