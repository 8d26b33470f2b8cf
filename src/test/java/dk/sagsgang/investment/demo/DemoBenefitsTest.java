package dk.sagsgang.investment.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.cases.JournalNumber;
import dk.sagsgang.demo.DemoMunicipality;
import dk.sagsgang.investment.benefits.BenefitRegister;
import dk.sagsgang.investment.benefits.Calibration;
import dk.sagsgang.investment.benefits.InvestmentId;
import dk.sagsgang.investment.benefits.InvestmentPlan;
import dk.sagsgang.investment.benefits.Late;
import dk.sagsgang.investment.benefits.PeopleCount;
import dk.sagsgang.investment.benefits.Portfolio;
import dk.sagsgang.investment.benefits.Realised;
import dk.sagsgang.investment.benefits.Reestimate;
import dk.sagsgang.investment.benefits.Standing;
import dk.sagsgang.investment.benefits.reading.PlanReader;
import dk.sagsgang.investment.benefits.reading.RealisedTable;
import dk.sagsgang.quantities.Money;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo's benefit register tells something true: one published result, and others that did well, badly or late. */
class DemoBenefitsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static BenefitRegister register;
    private static Portfolio portfolio;

    @BeforeAll
    static void read(@TempDir Path folder) throws IOException {
        List<Path> files = InvestmentDemo.writeBenefitsTo(folder);
        BenefitRegister read = BenefitRegister.EMPTY;
        for (Path file : files) {
            if (file.toString().endsWith(".yaml")) {
                read = read.promise(PlanReader.read(file.getFileName().toString(), Files.readString(file)));
            }
        }
        RealisedTable table =
                RealisedTable.read("maalinger.csv", Files.readString(folder.resolve("maalinger.csv")), read);
        assertThat(table.problems()).isEmpty();
        for (Realised realised : table.realised()) {
            read = read.record(realised);
        }
        for (PeopleCount people : table.people()) {
            read = read.count(people);
        }
        register = read;
        portfolio = Portfolio.of(register, TODAY);
    }

    @Test
    void the_first_entry_is_the_published_result_of_620_citizens() {
        InvestmentId service = new InvestmentId("vej-til-service");
        Standing standing = Standing.of(register, register.get(service).current(), TODAY);
        assertThat(standing.gains().realised()).isEqualByComparingTo(kr(6_497_941));
        assertThat(standing.costs().realised()).isEqualByComparingTo(kr(5_377_651));
        assertThat(standing.net()).isEqualByComparingTo(kr(1_120_290));
        Reestimate success = register.reestimate(service).orElseThrow();
        assertThat(success.participants()).isEqualTo(620);
        assertThat(success.successes()).isEqualTo(310);
    }

    @Test
    void every_investment_was_decided_in_a_case_of_the_demo() {
        List<String> cases = DemoMunicipality.load().listOpenNumbers().stream()
                .flatMap(number -> JournalNumber.findAfterTitle(number).stream())
                .map(JournalNumber::normal)
                .toList();
        assertThat(register.plans())
                .extracting(InvestmentPlan::caseNumber)
                .allSatisfy(number -> assertThat(cases)
                        .contains(JournalNumber.findAfterTitle(number)
                                .orElseThrow()
                                .normal()));
    }

    @Test
    void some_are_late_one_gate_is_overdue_one_is_stopped_and_two_claim_the_same_gain() {
        assertThat(portfolio.investments()).hasSize(9);
        assertThat(portfolio.late())
                .filteredOn(Late.OverdueGate.class::isInstance)
                .hasSize(1);
        assertThat(portfolio.late())
                .filteredOn(Late.UnmeasuredYear.class::isInstance)
                .hasSize(2);
        assertThat(portfolio.investments())
                .filteredOn(standing -> standing.state() == Standing.State.STOPPED)
                .hasSize(1);
        assertThat(portfolio.overlaps()).hasSize(1);
    }

    @Test
    void on_the_whole_the_promises_were_too_hopeful() {
        Calibration calibration = Calibration.of(register.predictions());
        assertThat(calibration.measured()).isEqualTo(20);
        assertThat(calibration.within()).isEqualTo(14);
        assertThat(calibration.agreesWithNominal()).isFalse();
        assertThat(calibration.bias().orElseThrow().doubleValue()).isBetween(-0.22, -0.21);
    }

    private static Money kr(long kroner) {
        return Money.ofOere(kroner * 100);
    }
}
