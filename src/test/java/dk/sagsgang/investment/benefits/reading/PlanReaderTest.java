package dk.sagsgang.investment.benefits.reading;

import static dk.sagsgang.investment.benefits.PlanBuilder.kr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.sagsgang.investment.benefits.Gate;
import dk.sagsgang.investment.benefits.InvestmentPlan;
import dk.sagsgang.investment.benefits.NamedCalculation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanReaderTest {
    private static final String PLAN = """
            investment: vej-til-service
            case: 15.20.00-A26-4-21
            title: Vej til service
            targetGroup: Ledige
            owner: Jobcenterchefen
            decided: 2021-03-24
            calculation: {number: 1, version: 2}
            success: {participants: 600, rate: 0.55, deviation: 0.05}
            benefits:
              - id: forsoergelse
                title: Sparet forsørgelse
                payer: kommune
                owner: Jobcenterchefen
                committee: Socialudvalget
                account: 5.57
                baseline: {value: 41.5, unit: procent, measured: 2020-12-31}
                method: Opslag i regnskabet
                cashable: true
                expected:
                  - {year: 2022, amount: 3300000.50, low: 2500000, high: 4100000}
                  - {year: 2021, amount: 1100000, low: 700000, high: 1500000}
            costs:
              - id: indsats
                title: Kurser
                payer: kommune
                committee: Økonomiudvalget
                account: 5.98
                expected:
                  - {year: 2021, amount: 1350000}
            gates:
              - {date: 2022-04-30, criterion: Halvdelen, decision: stop, decided: 2022-05-03, reason: For få}
              - {date: 2021-10-01, criterion: De første er begyndt, benefit: forsoergelse}
            """;

    @Test
    void a_plan_is_read_with_everything_in_it() {
        InvestmentPlan plan = read(PLAN);
        assertThat(plan.caseNumber()).isEqualTo("15.20.00-A26-4-21");
        assertThat(plan.calculation()).contains(new NamedCalculation(1, 2));
        assertThat(plan.success().orElseThrow().prior().mean().doubleValue()).isBetween(0.5499, 0.5501);
        assertThat(plan.benefits()).singleElement().satisfies(benefit -> {
            assertThat(benefit.cashable()).isTrue();
            assertThat(benefit.profile()).extracting(year -> year.year()).containsExactly(2021, 2022);
            assertThat(benefit.profile().getLast().amount()).isEqualTo(kr("3300000.50"));
        });
        assertThat(plan.costs())
                .singleElement()
                .satisfies(cost ->
                        assertThat(cost.profile().getFirst().isCertain()).isTrue());
        assertThat(plan.gates()).extracting(Gate::date).isSorted();
        assertThat(plan.stoppedOn()).contains(LocalDate.of(2022, 5, 3));
    }

    @Test
    void every_fault_is_reported_with_its_line_and_what_is_allowed() {
        String wrong = PLAN.replace("investment: vej-til-service", "investment: Vej til service")
                .replace("case: 15.20.00-A26-4-21", "case: servicesagen")
                .replace("cashable: true", "cashable: måske")
                .replace("owner: Jobcenterchefen\n    committee", "ejer: Jobcenterchefen\n    committee");
        assertThat(refused(wrong))
                .contains("plan.yaml, linje 1, investment: Der står »Vej til service«. Skriv et id med små bogstaver")
                .contains("plan.yaml, linje 2, case: Der står »servicesagen«. Skriv sagens journalnummer")
                .contains("plan.yaml, linje 10, benefits[0].owner: Feltet mangler. Skriv en tekst.")
                .contains("linje 18, benefits[0].cashable: Der står »måske«. Skriv true eller false.")
                .contains("linje 13, benefits[0].ejer: Feltet kendes ikke.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "low: 700000| low: 1200000| benefits[0].expected[1].amount: Der står »1100000«. Skriv low, som højst er amount",
                "year: 2022| year: 2021| benefits[0].expected[1].year: Der står »2021«. Skriv hvert år én gang.",
                "3300000.50| 3300000.505| benefits[0].expected[0].amount: Der står »3300000.505«. Skriv et beløb i kroner med højst to",
                "3300000.50| 3.300.000| benefits[0].expected[0].amount: Der står »3.300.000«. Skriv et tal med punktum",
                "deviation: 0.05| deviation: 0.5| success.deviation: Der står »0.5«. Skriv en mindre spredning",
                "id: indsats| id: forsoergelse| costs[0].id: Der står »forsoergelse«. Skriv et id",
                "id: indsats| id: deltagere| costs[0].id: Der står »deltagere«. Skriv et id",
                "decision: stop| decision: måske| gates[0].decision: Der står »måske«. Skriv go eller stop.",
                "decision: stop, decided: 2022-05-03,| decided: 2022-05-03,| gates[0].decision: Feltet mangler. Skriv go eller stop.",
                "benefit: forsoergelse| benefit: forsorgelse| Planen har ingen gevinst »forsorgelse«. Mente du »forsoergelse«?",
                "investment: vej-til-service| investment: kalibrering| investment: Der står »kalibrering«. Skriv et id"
            })
    void what_cannot_be_used_is_named(String right, String wrong, String message) {
        assertThat(refused(PLAN.replace(right, wrong.strip()))).contains(message.strip());
    }

    @Test
    void a_plan_that_promises_nothing_is_rejected() {
        assertThat(refused(PLAN.replaceAll("(?s)benefits:.*?costs:", "benefits: []\ncosts:")))
                .contains("plan.yaml, linje 9, benefits: Der står en liste. Skriv mindst én.");
        assertThat(refused(PLAN.replaceAll("expected:\\s+- \\{year: 2021, amount: 1350000\\}", "expected: []")))
                .contains("costs[0].expected: Der står en liste. Skriv mindst én.");
    }

    private static InvestmentPlan read(String text) {
        return PlanReader.read("plan.yaml", text);
    }

    private static String refused(String text) {
        return catchThrowableOfType(RefusedPlan.class, () -> read(text)).danish();
    }
}
