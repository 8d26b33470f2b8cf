package dk.sagsgang.investment.benefits;

import dk.sagsgang.quantities.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * All investments that have promised something, and what was measured of them. Immutable; adding gives a new register, and
 * nothing is ever taken out.
 *
 * @param investments in the order they were decided
 * @param measurements in the order they were entered
 * @param people counted, in the order they were entered
 */
public record BenefitRegister(List<PlanVersions> investments, List<Realised> measurements, List<PeopleCount> people) {
    /** Without anything in it. */
    public static final BenefitRegister EMPTY = new BenefitRegister(List.of(), List.of(), List.of());

    public BenefitRegister {
        investments = List.copyOf(investments);
        measurements = List.copyOf(measurements);
        people = List.copyOf(people);
    }

    /** With a plan, as the next version where there is one of its investment already. */
    public BenefitRegister promise(InvestmentPlan plan) {
        List<PlanVersions> more = new ArrayList<>(investments);
        int at = investments.stream().map(PlanVersions::id).toList().indexOf(plan.id());
        if (at < 0) {
            more.add(new PlanVersions(List.of(plan)));
        } else {
            more.set(at, investments.get(at).with(plan));
        }
        return new BenefitRegister(more, measurements, people);
    }

    /** @throws NoSuchElementException when no such line was promised */
    public BenefitRegister record(Realised measurement) {
        get(measurement.line().investment()).current().get(measurement.line());
        List<Realised> more = new ArrayList<>(measurements);
        more.add(measurement);
        return new BenefitRegister(investments, more, people);
    }

    /** @throws NoSuchElementException when there is no such investment */
    public BenefitRegister count(PeopleCount counted) {
        get(counted.investment());
        List<PeopleCount> more = new ArrayList<>(people);
        more.add(counted);
        return new BenefitRegister(investments, measurements, more);
    }

    /** The part of the register that some investments make up. */
    public BenefitRegister only(Predicate<InvestmentPlan> kept) {
        List<PlanVersions> some =
                investments.stream().filter(each -> kept.test(each.current())).toList();
        var ids = some.stream().map(PlanVersions::id).collect(Collectors.toSet());
        return new BenefitRegister(
                some,
                measurements.stream()
                        .filter(each -> ids.contains(each.line().investment()))
                        .toList(),
                people.stream().filter(each -> ids.contains(each.investment())).toList());
    }

    /** The plans that are valid now. */
    public List<InvestmentPlan> plans() {
        return investments.stream().map(PlanVersions::current).toList();
    }

    /** An investment by its id. */
    public Optional<PlanVersions> find(InvestmentId id) {
        return investments.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** @throws NoSuchElementException when there is none */
    public PlanVersions get(InvestmentId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("There is no investment " + id.value()));
    }

    /** Predicted against realised by year for a line of the plan that is valid now. */
    public List<LineOutcome> outcomes(Promise line) {
        return outcomes(get(line.id().investment()).current(), line);
    }

    /** Predicted against realised for every gain of an investment as it was first promised: what calibration judges. */
    public List<LineOutcome> predictions(InvestmentId id) {
        PlanVersions versions = get(id);
        InvestmentPlan now = versions.current();
        return versions.promised().benefits().stream()
                .flatMap(benefit -> outcomes(now, benefit).stream())
                .toList();
    }

    /** The same for all investments. */
    public List<LineOutcome> predictions() {
        return investments.stream()
                .flatMap(each -> predictions(each.id()).stream())
                .toList();
    }

    /** Everything measured of a line, in the order it was entered. */
    public List<Realised> listMeasurements(LineId line) {
        return measurements.stream().filter(each -> each.line().equals(line)).toList();
    }

    /** How many there have been of some people, over all periods; empty while none are counted. */
    public Optional<Integer> countPeople(InvestmentId id, PeopleCount.Kind kind) {
        List<PeopleCount> counted = people.stream()
                .filter(each -> each.investment().equals(id) && each.kind() == kind)
                .toList();
        return counted.isEmpty()
                ? Optional.empty()
                : Optional.of(counted.stream()
                        .collect(Collectors.groupingBy(
                                each -> each.period().year(),
                                Collectors.mapping(
                                        each -> new PeriodSum.Report(
                                                each.period(), BigDecimal.valueOf(each.people()), each.recordedOn()),
                                        Collectors.toList())))
                        .values()
                        .stream()
                        .mapToInt(year ->
                                PeriodSum.of(year).orElseThrow().amount().intValueExact())
                        .sum());
    }

    /**
     * The success rate re-estimated from what happened; empty where none was promised, where not both are counted, or where
     * more have succeeded than begun.
     */
    public Optional<Reestimate> reestimate(InvestmentId id) {
        Optional<SuccessPromise> promised = get(id).promised().success();
        Optional<Integer> begun = countPeople(id, PeopleCount.Kind.PARTICIPANTS);
        Optional<Integer> succeeded = countPeople(id, PeopleCount.Kind.SUCCESSES);
        return promised.isPresent() && begun.isPresent() && succeeded.isPresent() && succeeded.get() <= begun.get()
                ? Optional.of(Reestimate.of(promised.get().prior(), succeeded.get(), begun.get()))
                : Optional.empty();
    }

    private List<LineOutcome> outcomes(InvestmentPlan now, Promise line) {
        return line.profile().stream()
                .map(expected -> new LineOutcome(
                        line.id(),
                        expected,
                        measured(line.id(), expected.year()),
                        now.awaits(line.id(), expected.year())))
                .toList();
    }

    private Optional<Measured> measured(LineId line, int year) {
        List<PeriodSum.Report> reports = measurements.stream()
                .filter(each -> each.line().equals(line) && each.period().year() == year)
                .map(each -> new PeriodSum.Report(each.period(), each.amount().kroner(), each.recordedOn()))
                .toList();
        return PeriodSum.of(reports)
                .map(sum -> new Measured(
                        Money.ofKroner(sum.amount()),
                        sum.months(),
                        sum.ofParts().map(Money::ofKroner)));
    }
}
