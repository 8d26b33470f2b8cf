package dk.sagsgang.investment.web.calculator;

import dk.sagsgang.investment.engine.BreakEven;
import dk.sagsgang.investment.engine.Calculation;
import dk.sagsgang.investment.model.Payer;
import dk.sagsgang.investment.report.Answer;
import dk.sagsgang.investment.yaml.InvestmentFile;
import dk.sagsgang.publishing.site.text.Language;
import dk.sagsgang.publishing.site.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An answer as it is shown: sentences, key figures, charts, who pays and gains, effect against cost.
 *
 * @param title the effort's name
 * @param sentences the result in words
 * @param figures the key figures
 * @param charts charts with their tables
 * @param payers each payer's own cost, gain and net
 * @param sensitivity net result by effect (rows) and cost (columns)
 * @param notes what the author should know, though nothing is wrong
 */
public record Picture(
        String title,
        List<String> sentences,
        List<Figure> figures,
        List<Chart> charts,
        Table payers,
        List<SensitivityRow> sensitivity,
        List<String> notes) {
    public Picture {
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

    public static Picture of(Answer answer, Language language) {
        Texts texts = Texts.in(language);
        Amounts amounts = new Amounts(language);
        return new Picture(
                answer.calculation().stated().title(),
                Sentence.of(answer.calculation(), texts, amounts),
                figures(answer, texts, amounts),
                new Charts(answer, texts, amounts).all(),
                payers(answer, texts, amounts),
                sensitivity(answer, amounts),
                notes(answer.file(), language));
    }

    private static List<Figure> figures(Answer answer, Texts texts, Amounts amounts) {
        List<Figure> figures = new ArrayList<>();
        BigDecimal net = answer.calculation().presentValue().net();
        figures.add(new Figure(
                "netto", texts.get("calc.figure.net"), amounts.spoken(net), texts.get("calc.figure.net.note")));
        answer.simulation()
                .filter(drawn -> !drawn.attributions().isEmpty())
                .ifPresent(drawn -> figures.add(new Figure(
                        "chance",
                        texts.get("calc.figure.chance"),
                        amounts.chance(drawn.all().probabilityPositive()),
                        texts.get("calc.figure.chance.note"))));
        BreakEven breakEven = answer.breakEven();
        figures.add(new Figure(
                "nulpunkt",
                texts.get("calc.figure.breakEven"),
                breakEven.all().map(amounts::percent).orElse("–"),
                breakEven
                        .findSuccessesNeeded()
                        .map(needed -> texts.get(
                                "calc.figure.breakEven.note",
                                amounts.number(needed, 0),
                                amounts.number(breakEven.completed(), 1)))
                        .orElse(texts.get("calc.figure.breakEven.never"))));
        figures.add(new Figure(
                "tilbagebetaling",
                texts.get("calc.figure.payback"),
                answer.payback().discounted().map(String::valueOf).orElse(texts.get("calc.figure.payback.never")),
                texts.get("calc.figure.payback.note")));
        return figures;
    }

    private static Table payers(Answer answer, Texts texts, Amounts amounts) {
        Calculation calculation = answer.calculation();
        Map<Payer, BigDecimal> own = calculation.ownNet();
        List<List<String>> rows = new ArrayList<>();
        calculation.presentValue().byPayer().forEach((payer, gain) -> {
            BigDecimal net = own.getOrDefault(payer, BigDecimal.ZERO);
            rows.add(List.of(
                    payer.name(),
                    amounts.whole(net.subtract(gain)),
                    amounts.whole(gain),
                    amounts.whole(net),
                    answer.breakEven().byPayer().get(payer) instanceof java.util.Optional<BigDecimal> rate
                            ? rate.map(amounts::percent).orElse("–")
                            : "–"));
        });
        List<String> head = List.of(
                texts.get("calc.chart.payer"),
                texts.get("calc.payers.cost"),
                texts.get("calc.payers.gain"),
                texts.get("calc.chart.net"),
                texts.get("calc.payers.alone"));
        return new Table(texts.get("calc.payers.caption"), head, rows);
    }

    private static List<SensitivityRow> sensitivity(Answer answer, Amounts amounts) {
        List<SensitivityRow> rows = new ArrayList<>();
        for (int i = 0; i < answer.twoWay().effects().size(); i++) {
            BigDecimal effect = answer.twoWay().effects().get(i);
            List<Cell> cells = new ArrayList<>();
            for (int j = 0; j < answer.twoWay().costs().size(); j++) {
                BigDecimal net = answer.twoWay().net().get(i).get(j);
                boolean stated = effect.compareTo(BigDecimal.ONE) == 0
                        && answer.twoWay().costs().get(j).compareTo(BigDecimal.ONE) == 0;
                cells.add(new Cell(amounts.whole(net), net.signum() >= 0, stated));
            }
            rows.add(new SensitivityRow(amounts.percent(effect), cells));
        }
        return rows;
    }

    private static List<String> notes(InvestmentFile file, Language language) {
        return file.notes().stream()
                .map(note -> language == Language.DANISH
                        ? note.message().danish() + " " + note.remedy().danish()
                        : note.message().english() + " " + note.remedy().english())
                .distinct()
                .toList();
    }
}
