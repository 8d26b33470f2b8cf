package dk.sagsgang.investment.web.benefits;

import dk.sagsgang.investment.benefits.Calibration;
import dk.sagsgang.investment.benefits.Portfolio;
import dk.sagsgang.investment.benefits.Share;
import dk.sagsgang.investment.benefits.Standing;
import dk.sagsgang.investment.benefits.Tally;
import dk.sagsgang.investment.published.BenefitsDocument;
import dk.sagsgang.investment.web.benefits.PortfolioView.Row;
import dk.sagsgang.investment.web.benefits.PortfolioView.Side;
import dk.sagsgang.investment.web.benefits.PortfolioView.Sides;
import dk.sagsgang.investment.web.calculator.Figure;
import dk.sagsgang.investment.web.calculator.KronerAxis;
import dk.sagsgang.investment.web.calculator.Table;
import dk.sagsgang.investment.web.chart.Axis;
import dk.sagsgang.investment.web.chart.Scale;
import dk.sagsgang.publishing.site.text.Texts;
import dk.sagsgang.publishing.site.view.Visit;
import dk.sagsgang.quantities.Money;
import dk.sagsgang.quantities.NumberFormats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts the page of all investments together. */
final class PortfolioPicture {
    private final BenefitsDocument document;
    private final Portfolio portfolio;
    private final Texts texts;
    private final NumberFormats amounts;
    private final Results results;

    PortfolioPicture(BenefitsDocument document, LocalDate today, Visit visit) {
        this.document = document;
        this.portfolio = Portfolio.of(document.register(), today);
        this.texts = visit.texts();
        this.amounts = visit.language().numbers().typeset();
        this.results = new Results(visit, amounts);
    }

    PortfolioView draw() {
        Scale scale = Scale.over(portfolio.investments().stream()
                .map(Standing::gains)
                .filter(PortfolioPicture::isComparable)
                .flatMap(gains -> Stream.of(gains.low(), gains.high(), gains.realised())
                        .map(amount -> Results.ratio(amount, gains.expected())))
                .toList());
        return new PortfolioView(
                sentences(),
                figures(),
                Axis.of(scale, amounts::percent),
                portfolio.investments().stream().map(each -> row(each, scale)).toList(),
                sides(),
                committees(),
                cashable(),
                portfolio.late(),
                portfolio.overlaps());
    }

    private static boolean isComparable(Tally gains) {
        return gains.isMeasured() && gains.expected().signum() > 0;
    }

    private List<String> sentences() {
        Tally gains = portfolio.gains();
        List<String> sentences = new ArrayList<>();
        sentences.add(texts.get(
                "benefits.portfolio.promised",
                texts.count("benefits.count", portfolio.investments().size()),
                amounts.approximate(gains.promised().kroner())));
        results.share(gains)
                .ifPresent(share -> sentences.add(texts.get(
                        "benefits.sentence.measured",
                        amounts.approximate(gains.expected().kroner()),
                        amounts.approximate(gains.realised().kroner()),
                        share)));
        return sentences;
    }

    private List<Figure> figures() {
        Tally gains = portfolio.gains();
        Tally costs = portfolio.costs();
        Calibration calibration = Calibration.of(document.register().predictions());
        return List.of(
                new Figure(
                        "gain",
                        texts.get("benefits.figure.gain"),
                        amounts.approximate(gains.realised().kroner()),
                        texts.get(
                                "benefits.figure.of",
                                amounts.approximate(gains.expected().kroner()))),
                new Figure(
                        "spent",
                        texts.get("benefits.figure.spent"),
                        amounts.approximate(costs.realised().kroner()),
                        texts.get(
                                "benefits.figure.of",
                                amounts.approximate(costs.expected().kroner()))),
                new Figure(
                        "within",
                        texts.get("benefits.figure.within"),
                        texts.get("benefits.figure.within.value", calibration.within(), calibration.measured()),
                        texts.get("benefits.figure.within.note")),
                new Figure(
                        "late",
                        texts.get("benefits.figure.late"),
                        String.valueOf(portfolio.late().size()),
                        texts.get("benefits.figure.late.note")));
    }

    private Row row(Standing standing, Scale scale) {
        Tally gains = standing.gains();
        Optional<ErrorBar> whisker = isComparable(gains)
                ? Optional.of(ErrorBar.of(
                        scale,
                        Results.ratio(gains.low(), gains.expected()),
                        Results.ratio(gains.high(), gains.expected()),
                        BigDecimal.ONE,
                        Optional.of(Results.ratio(gains.realised(), gains.expected())),
                        isWithin(gains) ? ErrorBar.Look.WITHIN : ErrorBar.Look.OUTSIDE))
                : Optional.empty();
        return new Row(
                standing,
                document.caseOf(standing.plan()),
                whisker,
                results.share(gains).orElse("–"),
                measured(gains, gains.expected()),
                measured(gains, gains.realised()),
                measured(standing.costs(), standing.costs().realised()),
                standing.balanced() && gains.isMeasured() ? whole(standing.net()) : "–");
    }

    private static boolean isWithin(Tally gains) {
        return gains.low().compareTo(gains.realised()) <= 0 && gains.realised().compareTo(gains.high()) <= 0;
    }

    private Sides sides() {
        List<Share> payers = portfolio.payers();
        Scale scale = Scale.over(payers.stream()
                .flatMap(payer -> Stream.of(
                        payer.costs().realised().negated().kroner(),
                        payer.gains().realised().kroner()))
                .toList());
        return new Sides(
                KronerAxis.of(scale, amounts, texts),
                payers.stream()
                        .map(payer -> new Side(
                                payer.name(),
                                scale.at(payer.costs().realised().negated().kroner()),
                                scale.at(payer.gains().realised().kroner()),
                                scale.at(payer.net().kroner()),
                                measured(payer.costs(), payer.costs().realised()),
                                measured(payer.gains(), payer.gains().expected()),
                                measured(payer.gains(), payer.gains().realised()),
                                net(payer)))
                        .toList());
    }

    private Table committees() {
        return new Table(
                texts.get("benefits.committees.caption"),
                List.of(
                        texts.get("benefits.committee"),
                        texts.get("benefits.spent"),
                        texts.get("benefits.expected"),
                        texts.get("benefits.measured"),
                        texts.get("benefits.net")),
                portfolio.committees().stream()
                        .map(each -> List.of(
                                each.name(),
                                measured(each.costs(), each.costs().realised()),
                                measured(each.gains(), each.gains().expected()),
                                measured(each.gains(), each.gains().realised()),
                                net(each)))
                        .toList());
    }

    private Table cashable() {
        return new Table(
                texts.get("benefits.cashable.caption"),
                List.of(
                        texts.get("benefits.cashable.column"),
                        texts.get("benefits.promised"),
                        texts.get("benefits.expected"),
                        texts.get("benefits.measured"),
                        texts.get("benefits.share")),
                List.of(
                        cashable("benefits.cashable.true", portfolio.cashable()),
                        cashable("benefits.cashable.false", portfolio.other())));
    }

    private List<String> cashable(String name, Tally gains) {
        return List.of(
                texts.get(name),
                whole(gains.promised()),
                whole(gains.expected()),
                whole(gains.realised()),
                results.share(gains).orElse("–"));
    }

    /** An amount of a tally, or a dash while nothing of it has been measured. */
    private String measured(Tally tally, Money amount) {
        return tally.isMeasured() ? whole(amount) : "–";
    }

    private String net(Share share) {
        return share.gains().isMeasured() || share.costs().isMeasured() ? whole(share.net()) : "–";
    }

    private String whole(Money amount) {
        return amounts.whole(amount.kroner());
    }
}
