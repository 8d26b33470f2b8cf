package dk.sagsgang.investment.web.calculator;

import dk.sagsgang.investment.engine.TwoWay;
import dk.sagsgang.investment.engine.ZeroPoint;
import dk.sagsgang.investment.report.NetFigures.CommitteeNet;
import dk.sagsgang.investment.report.ResultFigures;
import dk.sagsgang.investment.report.ResultFigures.BreakEvenFigures;
import dk.sagsgang.investment.report.ResultFigures.PayerFigures;
import dk.sagsgang.publishing.site.text.Language;
import dk.sagsgang.publishing.site.text.Texts;
import dk.sagsgang.quantities.NumberFormats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A result as it is shown: sentences, key figures, charts, who pays and gains, effect against cost.
 *
 * @param title the effort's name
 * @param sentences the result in words
 * @param figures the key figures
 * @param charts charts with their tables
 * @param payers each payer's own cost, gain and net
 * @param committees the net of each committee by year, undiscounted; empty where no line names a committee
 * @param sensitivity net result by effect (rows) and cost (columns)
 * @param notes what the author should know, though nothing is wrong
 */
public record ResultView(
        String title,
        List<String> sentences,
        List<Figure> figures,
        List<Chart> charts,
        Table payers,
        Optional<Table> committees,
        List<SensitivityRow> sensitivity,
        List<String> notes) {
    public ResultView {
        sentences = List.copyOf(sentences);
        figures = List.copyOf(figures);
        charts = List.copyOf(charts);
        sensitivity = List.copyOf(sensitivity);
        notes = List.copyOf(notes);
    }

    /** A row of effect against cost: the first cell names the effect. */
    public record SensitivityRow(String effect, List<Cell> cells) {
        public SensitivityRow {
            cells = List.copyOf(cells);
        }
    }

    /** One net result. */
    public record Cell(String net, boolean gain, boolean asStated) {}

    /** The figures in a language. */
    public static ResultView of(ResultFigures figures, Language language) {
        Texts texts = Texts.in(language);
        NumberFormats amounts = language.numbers().typeset();
        return new ResultView(
                figures.title(),
                Sentence.of(figures, texts, amounts),
                keyFigures(figures, texts, amounts),
                Charts.of(figures, texts, amounts),
                payers(figures, texts, amounts),
                committees(figures, texts, amounts),
                sensitivity(figures.twoWay(), amounts),
                figures.notes().stream().map(texts::pick).toList());
    }

    private static List<Figure> keyFigures(ResultFigures result, Texts texts, NumberFormats amounts) {
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(
                "netto",
                texts.get("calc.figure.net"),
                amounts.approximate(result.net()),
                texts.get("calc.figure.net.note")));
        if (result.payers().size() > 1) {
            PayerFigures first = result.payers().getFirst();
            figures.add(new Figure(
                    "beslutter",
                    texts.get("calc.figure.decider", SpokenPayers.spoken(texts, first.name())),
                    amounts.approximate(first.net()),
                    first.spread()
                            .map(spread -> texts.get(
                                    "calc.figure.decider.chance", amounts.chance(spread.probabilityPositive())))
                            .orElse(texts.get("calc.figure.decider.note"))));
        }
        result.uncertainty()
                .ifPresent(drawn -> figures.add(new Figure(
                        "chance",
                        texts.get("calc.figure.chance"),
                        amounts.chance(drawn.all().probabilityPositive()),
                        texts.get("calc.figure.chance.note"))));
        figures.add(breakEven(result.breakEven(), texts, amounts));
        figures.add(new Figure(
                "tilbagebetaling",
                texts.get("calc.figure.payback"),
                result.paybackYear().map(String::valueOf).orElse(texts.get("calc.figure.payback.never")),
                texts.get("calc.figure.payback.note")));
        return figures;
    }

    private static Figure breakEven(BreakEvenFigures breakEven, Texts texts, NumberFormats amounts) {
        String rate = breakEven.rate().map(amounts::percent).orElse("–");
        String key = "calc.figure.breakEven." + breakEven.meaning().name().toLowerCase(Locale.ROOT);
        String value = breakEven.meaning() == ZeroPoint.AT_LEAST ? rate : texts.get(key + ".value", rate);
        String note = breakEven.meaning() == ZeroPoint.AT_LEAST
                ? breakEven
                        .successesNeeded()
                        .map(needed -> texts.get(
                                "calc.figure.breakEven.note",
                                amounts.rounded(needed, 0),
                                amounts.rounded(breakEven.completed(), 1)))
                        .orElse("")
                : texts.get(key);
        return new Figure("nulpunkt", texts.get("calc.figure.breakEven"), value, note);
    }

    private static Table payers(ResultFigures figures, Texts texts, NumberFormats amounts) {
        List<List<String>> rows = figures.payers().stream()
                .map(payer -> List.of(
                        payer.name(),
                        amounts.whole(payer.net().subtract(payer.gain())),
                        amounts.whole(payer.gain()),
                        amounts.whole(payer.net()),
                        payer.breakEven()
                                .map(rate ->
                                        rate.signum() < 0 ? texts.get("calc.payers.belowZero") : amounts.percent(rate))
                                .orElse("–")))
                .toList();
        List<String> head = List.of(
                texts.get("calc.chart.payer"),
                texts.get("calc.payers.cost"),
                texts.get("calc.payers.gain"),
                texts.get("calc.chart.net"),
                texts.get("calc.payers.alone"));
        return new Table(texts.get("calc.payers.caption"), head, rows);
    }

    private static Optional<Table> committees(ResultFigures figures, Texts texts, NumberFormats amounts) {
        List<CommitteeNet> committees = figures.nets().byCommittee();
        if (committees.isEmpty()) {
            return Optional.empty();
        }
        List<String> head = new ArrayList<>(List.of(texts.get("calc.committees.committee")));
        figures.years().forEach(year -> head.add(String.valueOf(year)));
        head.add(texts.get("calc.committees.total"));
        List<List<String>> rows = new ArrayList<>();
        for (CommitteeNet committee : committees) {
            List<String> row = new ArrayList<>(List.of(committee.name()));
            committee.byYear().forEach(net -> row.add(amounts.whole(net)));
            row.add(amounts.whole(committee.total()));
            rows.add(row);
        }
        return Optional.of(new Table(texts.get("calc.committees.caption"), head, rows));
    }

    private static List<SensitivityRow> sensitivity(TwoWay twoWay, NumberFormats amounts) {
        List<SensitivityRow> rows = new ArrayList<>();
        for (int i = 0; i < twoWay.effects().size(); i++) {
            BigDecimal effect = twoWay.effects().get(i);
            List<Cell> cells = new ArrayList<>();
            for (int j = 0; j < twoWay.costs().size(); j++) {
                BigDecimal net = twoWay.net().get(i).get(j);
                boolean stated = effect.compareTo(BigDecimal.ONE) == 0
                        && twoWay.costs().get(j).compareTo(BigDecimal.ONE) == 0;
                cells.add(new Cell(amounts.whole(net), net.signum() >= 0, stated));
            }
            rows.add(new SensitivityRow(amounts.percent(effect), cells));
        }
        return rows;
    }
}
