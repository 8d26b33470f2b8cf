package dk.sagsgang.investment.web.benefits;

import dk.sagsgang.investment.benefits.Standing;
import dk.sagsgang.investment.benefits.Tally;
import dk.sagsgang.investment.web.calculator.Figure;
import dk.sagsgang.publishing.site.text.DateFormats;
import dk.sagsgang.publishing.site.text.Texts;
import dk.sagsgang.publishing.site.view.Visit;
import dk.sagsgang.quantities.Money;
import dk.sagsgang.quantities.NumberFormats;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What became of an investment, in plain sentences and key figures. They compare only years that have been measured. */
final class Results {
    private final Visit visit;
    private final Texts texts;
    private final NumberFormats amounts;

    Results(Visit visit, NumberFormats amounts) {
        this.visit = visit;
        this.texts = visit.texts();
        this.amounts = amounts;
    }

    List<String> sentences(Standing standing) {
        Tally gains = standing.gains();
        List<String> sentences = new ArrayList<>();
        standing.plan()
                .stoppedOn()
                .ifPresent(day -> sentences.add(texts.get(
                        "benefits.sentence.stopped",
                        DateFormats.in(visit.language()).date(day),
                        spoken(gains.abandoned()))));
        if (!gains.isMeasured()) {
            sentences.add(texts.get("benefits.sentence.unmeasured", spoken(gains.promised())));
            return sentences;
        }
        sentences.add(texts.get(
                "benefits.sentence.measured",
                spoken(gains.expected()),
                spoken(gains.realised()),
                share(gains).orElse("–")));
        if (standing.balanced()) {
            sentences.add(texts.get(
                    standing.net().signum() < 0 ? "benefits.sentence.deficit" : "benefits.sentence.surplus",
                    spoken(standing.costs().realised()),
                    spoken(standing.net().signum() < 0 ? standing.net().negated() : standing.net())));
        }
        return sentences;
    }

    List<Figure> figures(Standing standing) {
        Tally gains = standing.gains();
        Tally costs = standing.costs();
        List<Figure> figures = new ArrayList<>();
        figures.add(figure(
                "gain",
                gains.realised(),
                texts.get("benefits.figure.of", amounts.kroner(gains.expected().kroner()))));
        figures.add(figure(
                "spent",
                costs.realised(),
                texts.get("benefits.figure.of", amounts.kroner(costs.expected().kroner()))));
        if (standing.balanced()) {
            figures.add(figure(
                    "net",
                    standing.net(),
                    texts.get(
                            "benefits.figure.of",
                            amounts.kroner(standing.expectedNet().kroner()))));
        }
        figures.add(figure("promised", gains.promised(), texts.get("benefits.figure.promised.note")));
        return figures;
    }

    /** Realised as a share of what was expected; empty when nothing was. */
    Optional<String> share(Tally tally) {
        return tally.expected().signum() <= 0 || !tally.isMeasured()
                ? Optional.empty()
                : Optional.of(amounts.percent(ratio(tally.realised(), tally.expected())));
    }

    static BigDecimal ratio(Money part, Money whole) {
        return part.kroner().divide(whole.kroner(), MathContext.DECIMAL64);
    }

    private Figure figure(String name, Money amount, String note) {
        return new Figure(name, texts.get("benefits.figure." + name), amounts.kroner(amount.kroner()), note);
    }

    private String spoken(Money amount) {
        return amounts.approximate(amount.kroner());
    }
}
