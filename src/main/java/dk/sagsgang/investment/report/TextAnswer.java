package dk.sagsgang.investment.report;

import dk.sagsgang.investment.engine.Calculation;
import dk.sagsgang.investment.engine.Payback;
import dk.sagsgang.investment.engine.Tornado;
import dk.sagsgang.investment.engine.Totals;
import dk.sagsgang.investment.model.Committee;
import dk.sagsgang.investment.model.Payer;
import dk.sagsgang.investment.uncertainty.Attribution;
import dk.sagsgang.investment.uncertainty.Spread;
import dk.sagsgang.quantities.NumberFormats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A calculated case as plain Danish text for a terminal or a letter. Amounts in whole kroner. */
public final class TextAnswer {
    private static final int TORNADO_BARS = 8;

    private final InvestmentResult answer;
    private final Calculation calculation;
    private final StringBuilder text = new StringBuilder();

    private TextAnswer(InvestmentResult answer) {
        this.answer = answer;
        this.calculation = answer.calculation();
    }

    /** The whole report in Danish, lines ended with a line feed. */
    public static String of(InvestmentResult answer) {
        TextAnswer writer = new TextAnswer(answer);
        writer.heading();
        writer.years();
        writer.totals();
        writer.committees();
        writer.breakEven();
        writer.tornado();
        writer.scenarios();
        writer.simulation();
        writer.list("Konklusion", Conclusion.of(answer));
        writer.list("Forudsætninger", answer.file().assumptions());
        writer.list("Bemærk", JsonAnswer.notes(answer));
        return writer.text.toString();
    }

    private void heading() {
        String title = calculation.stated().title();
        text.append(title).append('\n').append("=".repeat(title.length())).append('\n');
        text.append("Prisniveau ").append(calculation.stated().priceLevel());
        text.append(". Udgifter er negative, gevinster positive.\n\n");
    }

    private void years() {
        TextTable table = new TextTable();
        List<String> head = new ArrayList<>(List.of("År", "Udgift"));
        calculation.stated().payers().forEach(payer -> head.add(payer.name()));
        head.addAll(List.of("Netto", "Akkumuleret"));
        table.row(head);
        List<BigDecimal> cost = calculation.costByYear();
        List<BigDecimal> net = calculation.netByYear();
        List<BigDecimal> sums = Payback.accumulated(net);
        List<List<BigDecimal>> gains = calculation.stated().payers().stream()
                .map(calculation::consequencesByYear)
                .toList();
        IntStream.range(0, net.size()).forEach(year -> {
            List<String> row = new ArrayList<>();
            row.add(String.valueOf(calculation.stated().calendarYear(year)));
            row.add(NumberFormats.DANISH.kroner(cost.get(year)));
            gains.forEach(gain -> row.add(NumberFormats.DANISH.kroner(gain.get(year))));
            row.add(NumberFormats.DANISH.kroner(net.get(year)));
            row.add(NumberFormats.DANISH.kroner(sums.get(year)));
            table.row(row);
        });
        text.append(table).append('\n');
    }

    private void totals() {
        Totals budget = calculation.undiscounted();
        Totals present = calculation.presentValue();
        TextTable table = new TextTable();
        table.row(List.of("I alt", "Budget", "Nutidsværdi"));
        table.row(List.of(
                "Udgift", NumberFormats.DANISH.kroner(budget.cost()), NumberFormats.DANISH.kroner(present.cost())));
        for (Payer payer : calculation.stated().payers()) {
            BigDecimal undiscounted = budget.byPayer().getOrDefault(payer, BigDecimal.ZERO);
            BigDecimal discounted = present.byPayer().getOrDefault(payer, BigDecimal.ZERO);
            table.row(List.of(
                    "Gevinst, " + payer,
                    NumberFormats.DANISH.kroner(undiscounted),
                    NumberFormats.DANISH.kroner(discounted)));
        }
        table.row(List.of(
                "Netto", NumberFormats.DANISH.kroner(budget.net()), NumberFormats.DANISH.kroner(present.net())));
        text.append(table).append('\n');
    }

    private void committees() {
        Map<Committee, List<BigDecimal>> nets = calculation.netByCommittee();
        if (!nets.isEmpty()) {
            TextTable table = new TextTable();
            List<String> head = new ArrayList<>(List.of("Netto efter udvalg, budget"));
            calculation.years().forEach(year -> head.add(String.valueOf(year)));
            head.add("I alt");
            table.row(head);
            nets.forEach((committee, net) -> {
                List<String> row = new ArrayList<>(List.of(committee.name()));
                net.forEach(amount -> row.add(NumberFormats.DANISH.kroner(amount)));
                row.add(NumberFormats.DANISH.kroner(Calculation.sum(net)));
                table.row(row);
            });
            text.append(table).append('\n');
        }
    }

    private void breakEven() {
        TextTable table = new TextTable();
        table.row(List.of("Succesrate, hvor det går i nul", ""));
        table.row(List.of("Alle offentlige betalere", percent(answer.breakEven().all())));
        answer.breakEven()
                .byPayer()
                .forEach((payer, rate) -> table.row(List.of(payer + ", hvis den bar hele udgiften", percent(rate))));
        text.append(table).append('\n');
    }

    private void tornado() {
        TextTable table = new TextTable();
        table.row(List.of("Følsomhed, nutidsværdi", "Lav", "Høj", "Netto ved lav", "Netto ved høj"));
        for (Tornado.Bar bar : answer.tornado().stream().limit(TORNADO_BARS).toList()) {
            table.row(List.of(
                    InputLabel.of(bar.input()).danish(),
                    NumberFormats.DANISH.rounded(bar.low(), 4),
                    NumberFormats.DANISH.rounded(bar.high(), 4),
                    NumberFormats.DANISH.kroner(bar.netLow()),
                    NumberFormats.DANISH.kroner(bar.netHigh())));
        }
        text.append(table).append('\n');
    }

    private void scenarios() {
        if (!answer.scenarios().isEmpty()) {
            TextTable table = new TextTable();
            table.row(List.of("Scenarie", "Netto, nutidsværdi"));
            answer.scenarios()
                    .forEach(outcome -> table.row(List.of(
                            outcome.scenario().name(),
                            NumberFormats.DANISH.kroner(
                                    outcome.calculation().presentValue().net()))));
            text.append(table).append('\n');
        }
    }

    private void simulation() {
        answer.simulation().ifPresent(drawn -> {
            TextTable table = new TextTable();
            table.row(List.of("Usikkerhed, nutidsværdi", "5 %", "50 %", "95 %", "Overskud i"));
            table.row(spread("Alle betalere", drawn.all()));
            drawn.byPayer().forEach((payer, spread) -> table.row(spread(payer.name(), spread)));
            text.append(table).append('\n');
            TextTable sources = new TextTable();
            sources.row(List.of("Usikkerheden kommer fra", "Andel", "Værdi af at vide det"));
            for (Attribution source :
                    drawn.attributions().stream().limit(TORNADO_BARS).toList()) {
                sources.row(List.of(
                        InputLabel.of(source.input()).danish(),
                        NumberFormats.DANISH.percent(BigDecimal.valueOf(source.share()), 1),
                        NumberFormats.DANISH.kroner(source.valueOfKnowing())));
            }
            text.append(sources).append('\n');
        });
    }

    private static List<String> spread(String name, Spread spread) {
        return List.of(
                name,
                NumberFormats.DANISH.kroner(spread.p5()),
                NumberFormats.DANISH.kroner(spread.p50()),
                NumberFormats.DANISH.kroner(spread.p95()),
                NumberFormats.DANISH.percent(BigDecimal.valueOf(spread.probabilityPositive()), 1));
    }

    private void list(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append(heading).append('\n');
            lines.forEach(line -> text.append("- ").append(line).append('\n'));
            text.append('\n');
        }
    }

    private static String percent(Optional<BigDecimal> rate) {
        return rate.map(share -> NumberFormats.DANISH.percent(share, 1)).orElse("afhænger ikke af den");
    }
}
