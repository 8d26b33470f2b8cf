package dk.sagsgang.investment.benefits;

import static dk.sagsgang.investment.CaseBuilder.MUNICIPALITY;

import dk.sagsgang.investment.model.Payer;
import dk.sagsgang.quantities.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A plan for a test; what is not said is something ordinary. */
public final class PlanBuilder {
    private final InvestmentId id;
    private String caseNumber = "15.20.00-A26-4-21";
    private String title = "Virksomhedsrettet indsats";
    private String account = "Forsørgelse";
    private Payer payer = MUNICIPALITY;
    private boolean cashable = true;
    private final List<PromisedBenefit> benefits = new ArrayList<>();
    private final List<PromisedCost> costs = new ArrayList<>();
    private final List<Gate> gates = new ArrayList<>();
    private Optional<SuccessPromise> success = Optional.empty();
    private Optional<String> correction = Optional.empty();

    private PlanBuilder(String id) {
        this.id = new InvestmentId(id);
    }

    public static PlanBuilder aPlan(String id) {
        return new PlanBuilder(id);
    }

    public PlanBuilder ofCase(String number) {
        caseNumber = number;
        return this;
    }

    public PlanBuilder called(String name) {
        title = name;
        return this;
    }

    /** Of the gains that come after. */
    public PlanBuilder onAccount(String name) {
        account = name;
        return this;
    }

    /** Who gains from the gains that come after. */
    public PlanBuilder gainedBy(String name) {
        payer = new Payer(name);
        return this;
    }

    /** The gains that come after cannot be taken from a budget. */
    public PlanBuilder notCashable() {
        cashable = false;
        return this;
    }

    public PlanBuilder gain(String name, Expected... profile) {
        benefits.add(new PromisedBenefit(
                new LineId(id, name),
                "Sparet " + name,
                payer,
                "Jobcenterchefen",
                "Beskæftigelsesudvalget",
                account,
                new Baseline(new BigDecimal("100.50"), "kr. om året", LocalDate.of(2022, 12, 31)),
                "Opslag i regnskabet",
                cashable,
                List.of(profile)));
        return this;
    }

    public PlanBuilder cost(String name, Expected... profile) {
        costs.add(new PromisedCost(
                new LineId(id, name),
                "Udgift til " + name,
                MUNICIPALITY,
                "Økonomiudvalget",
                "Drift",
                List.of(profile)));
        return this;
    }

    public PlanBuilder success(int participants, String rate, String deviation) {
        success = Optional.of(new SuccessPromise(participants, new BigDecimal(rate), new BigDecimal(deviation)));
        return this;
    }

    public PlanBuilder gate(String date) {
        gates.add(new Gate(LocalDate.parse(date), "Halvdelen er begyndt", Optional.empty(), Optional.empty()));
        return this;
    }

    public PlanBuilder stopped(String date) {
        LocalDate day = LocalDate.parse(date);
        gates.add(new Gate(
                day,
                "Gevinsten er kommet",
                Optional.empty(),
                Optional.of(new Gate.Decision(Gate.Verdict.STOP, day, Optional.of("Den kom ikke")))));
        return this;
    }

    public PlanBuilder correcting(String why) {
        correction = Optional.of(why);
        return this;
    }

    public InvestmentPlan build() {
        return new InvestmentPlan(
                id,
                new PlanHead(caseNumber, title, "Ledige over 30 år", "Jobcenterchefen", LocalDate.of(2021, 3, 24)),
                Optional.of(new NamedCalculation(1, 2)),
                success,
                benefits,
                costs,
                gates,
                correction);
    }

    public static Expected expected(int year, String amount, String low, String high) {
        return new Expected(year, kr(amount), kr(low), kr(high));
    }

    public static Expected certain(int year, String amount) {
        return expected(year, amount, amount, amount);
    }

    /** Measured on 1 February of the year after. */
    public static Realised realised(String investment, String line, String period, String amount) {
        ReportPeriod read = ReportPeriod.find(period).orElseThrow();
        return realised(investment, line, period, amount, LocalDate.of(read.year() + 1, 2, 1));
    }

    public static Realised realised(String investment, String line, String period, String amount, LocalDate day) {
        return new Realised(
                new LineId(new InvestmentId(investment), line),
                ReportPeriod.find(period).orElseThrow(),
                kr(amount),
                day,
                "Regnskab");
    }

    public static PeopleCount people(String investment, PeopleCount.Kind kind, String period, int people) {
        return new PeopleCount(
                new InvestmentId(investment),
                kind,
                ReportPeriod.find(period).orElseThrow(),
                people,
                LocalDate.of(2024, 2, 1),
                "Fagsystem");
    }

    public static Money kr(String amount) {
        return Money.ofKroner(new BigDecimal(amount));
    }
}
