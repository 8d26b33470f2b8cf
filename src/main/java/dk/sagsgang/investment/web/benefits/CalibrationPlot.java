package dk.sagsgang.investment.web.benefits;

import dk.sagsgang.investment.benefits.BenefitRegister;
import dk.sagsgang.investment.benefits.Calibration;
import dk.sagsgang.investment.benefits.LineOutcome;
import dk.sagsgang.investment.benefits.PlanVersions;
import dk.sagsgang.investment.benefits.Tally;
import dk.sagsgang.investment.web.benefits.CalibrationView.Coverage;
import dk.sagsgang.investment.web.benefits.CalibrationView.Group;
import dk.sagsgang.investment.web.benefits.CalibrationView.Row;
import dk.sagsgang.investment.web.calculator.Table;
import dk.sagsgang.investment.web.chart.Axis;
import dk.sagsgang.investment.web.chart.Scale;
import dk.sagsgang.publishing.site.text.Texts;
import dk.sagsgang.publishing.site.view.Visit;
import dk.sagsgang.quantities.NumberFormats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts the page on how predictions have held together. */
final class CalibrationPlot {
    private static final Scale SHARES = new Scale(BigDecimal.ZERO, new BigDecimal("0.2"), 5);

    private final BenefitRegister register;
    private final int year;
    private final Texts texts;
    private final NumberFormats amounts;

    CalibrationPlot(BenefitRegister register, LocalDate today, Visit visit) {
        this.register = register;
        this.year = today.getYear();
        this.texts = visit.texts();
        this.amounts = visit.language().numbers().typeset();
    }

    CalibrationView draw() {
        Calibration all = Calibration.of(register.predictions());
        Scale scale = Scale.over(register.predictions().stream()
                .filter(CalibrationPlot::isShown)
                .flatMap(CalibrationPlot::shares)
                .toList());
        return new CalibrationView(
                all.measured(),
                sentences(all),
                all.coverage().map(share -> coverage(all, share)),
                Axis.of(scale, amounts::percent),
                register.investments().stream()
                        .map(each -> new Group(each.current(), rows(each, scale)))
                        .filter(group -> !group.rows().isEmpty())
                        .toList(),
                investments(all));
    }

    private List<String> sentences(Calibration all) {
        if (all.coverage().isEmpty()) {
            return List.of(texts.get("benefits.calibration.none"));
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(texts.get(
                "benefits.calibration.coverage",
                all.within(),
                all.measured(),
                amounts.percent(all.coverage().get().setScale(2, RoundingMode.HALF_UP)),
                percent(all.lowestCoverage()),
                percent(all.highestCoverage())));
        sentences.add(
                texts.get(all.agreesWithNominal() ? "benefits.calibration.agrees" : "benefits.calibration.disagrees"));
        all.bias().ifPresent(bias -> sentences.add(bias(all, bias)));
        Tally tally = Tally.of(register.predictions());
        if (tally.abandoned().signum() != 0) {
            sentences.add(texts.get(
                    "benefits.calibration.stopped",
                    amounts.approximate(tally.abandoned().kroner())));
        }
        return sentences;
    }

    private String bias(Calibration all, BigDecimal bias) {
        String share = amounts.percent(bias.abs().setScale(2, RoundingMode.HALF_UP));
        String mean = amounts.approximate(all.meanShortfall().abs().setScale(0, RoundingMode.HALF_UP));
        return switch (bias.signum()) {
            case -1 -> texts.get("benefits.calibration.hopeful", share, mean, all.below(), all.above());
            case 1 -> texts.get("benefits.calibration.cautious", share, mean, all.below(), all.above());
            default -> texts.get("benefits.calibration.exact");
        };
    }

    private Coverage coverage(Calibration all, BigDecimal share) {
        return new Coverage(
                Axis.of(SHARES, amounts::percent),
                ErrorBar.of(
                        SHARES,
                        BigDecimal.valueOf(all.lowestCoverage()),
                        BigDecimal.valueOf(all.highestCoverage()),
                        Calibration.NOMINAL,
                        Optional.of(share),
                        all.agreesWithNominal() ? ErrorBar.Look.WITHIN : ErrorBar.Look.OUTSIDE));
    }

    private List<Row> rows(PlanVersions versions, Scale scale) {
        return register.predictions(versions.id()).stream()
                .filter(CalibrationPlot::isShown)
                .map(outcome -> row(versions, outcome, scale))
                .toList();
    }

    private Row row(PlanVersions versions, LineOutcome outcome, Scale scale) {
        OutcomeLabel verdict = OutcomeLabel.of(outcome, year);
        List<BigDecimal> shares = shares(outcome).toList();
        return new Row(
                versions.promised().get(outcome.line()).title(),
                outcome.expected().year(),
                ErrorBar.of(
                        scale,
                        shares.get(0),
                        shares.get(1),
                        BigDecimal.ONE,
                        Optional.of(shares.get(2)),
                        verdict == OutcomeLabel.WITHIN ? ErrorBar.Look.WITHIN : ErrorBar.Look.OUTSIDE),
                amounts.percent(shares.get(2).setScale(2, RoundingMode.HALF_UP)),
                verdict);
    }

    /** What has been measured and can be given in per cent of what was expected. */
    private static boolean isShown(LineOutcome outcome) {
        return outcome.awaited()
                && outcome.realised().isPresent()
                && outcome.expected().amount().signum() > 0;
    }

    /** The ends of the interval and what was measured, as shares of what was expected. */
    private static Stream<BigDecimal> shares(LineOutcome outcome) {
        return Stream.of(
                        outcome.expected().low(),
                        outcome.expected().high(),
                        outcome.realised().orElseThrow())
                .map(amount -> Results.ratio(amount, outcome.expected().amount()));
    }

    private Table investments(Calibration all) {
        List<List<String>> rows = new ArrayList<>();
        for (PlanVersions each : register.investments()) {
            Calibration own = Calibration.of(register.predictions(each.id()));
            if (own.measured() > 0) {
                rows.add(row(each.current().title(), own));
            }
        }
        rows.add(row(texts.get("benefits.total"), all));
        return new Table(
                texts.get("benefits.calibration.caption"),
                List.of(
                        texts.get("benefits.investment"),
                        texts.get("benefits.calibration.measured"),
                        texts.get("benefits.calibration.within"),
                        texts.get("benefits.calibration.below"),
                        texts.get("benefits.calibration.above"),
                        texts.get("benefits.expected"),
                        texts.get("benefits.measured"),
                        texts.get("benefits.calibration.bias")),
                rows);
    }

    private List<String> row(String name, Calibration own) {
        return List.of(
                name,
                String.valueOf(own.measured()),
                String.valueOf(own.within()),
                String.valueOf(own.below()),
                String.valueOf(own.above()),
                amounts.whole(own.expected()),
                amounts.whole(own.realised()),
                own.bias()
                        .map(bias -> (bias.signum() > 0 ? "+" : "")
                                + amounts.percent(bias.setScale(2, RoundingMode.HALF_UP)))
                        .orElse("–"));
    }

    private String percent(double share) {
        return amounts.percent(BigDecimal.valueOf(share).setScale(2, RoundingMode.HALF_UP));
    }
}
