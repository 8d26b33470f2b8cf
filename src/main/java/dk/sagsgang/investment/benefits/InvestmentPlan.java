package dk.sagsgang.investment.benefits;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an investment promises: its gains, its costs, and when it is decided whether it continues. One version; it
 * never changes.
 *
 * @param calculation the kept calculation it rests on, where the plan names one
 * @param success the success rate that was believed in, where the plan rests on one
 * @param gates in order of their dates
 * @param correction why an error in an earlier version is corrected; empty in a first version, and in one that makes
 *     a new promise
 */
public record InvestmentPlan(
        InvestmentId id,
        PlanHead head,
        Optional<NamedCalculation> calculation,
        Optional<SuccessPromise> success,
        List<PromisedBenefit> benefits,
        List<PromisedCost> costs,
        List<Gate> gates,
        Optional<String> correction) {
    public InvestmentPlan {
        benefits = List.copyOf(benefits);
        costs = List.copyOf(costs);
        gates = gates.stream().sorted(Comparator.comparing(Gate::date)).toList();
        long names = Stream.concat(benefits.stream(), costs.stream())
                .map(Promise::id)
                .distinct()
                .count();
        if (names != benefits.size() + costs.size()) {
            throw new IllegalArgumentException("Two lines of one name in " + id.value());
        }
    }

    /** The journal number of the case it was decided in, as printed. */
    public String caseNumber() {
        return head.caseNumber();
    }

    /** What the investment is called. */
    public String title() {
        return head.title();
    }

    /** Who the gain comes from. */
    public String targetGroup() {
        return head.targetGroup();
    }

    /** The person or office that answers for the whole. */
    public String owner() {
        return head.owner();
    }

    /** The day it was decided. */
    public LocalDate decidedOn() {
        return head.decidedOn();
    }

    /** All lines, gains first. */
    public List<Promise> lines() {
        return Stream.<Promise>concat(benefits.stream(), costs.stream()).toList();
    }

    /** One of its lines, benefit or cost, by its id. */
    public Optional<Promise> find(LineId line) {
        return lines().stream().filter(each -> each.id().equals(line)).findFirst();
    }

    /** @throws NoSuchElementException when there is none */
    public Promise get(LineId line) {
        return find(line).orElseThrow(() -> new NoSuchElementException("There is no line " + line));
    }

    /** The day the whole investment was stopped, where it was. */
    public Optional<LocalDate> stoppedOn() {
        return firstStop(gates.stream().filter(gate -> gate.benefit().isEmpty()));
    }

    /** The day a line was stopped, by itself or with the whole. */
    public Optional<LocalDate> stoppedOn(LineId line) {
        return firstStop(gates.stream()
                .filter(gate -> gate.benefit().map(line.name()::equals).orElse(true)));
    }

    /** Whether what was promised of a line for a year is still expected: from the year of a stop on it is not. */
    public boolean awaits(LineId line, int year) {
        return stoppedOn(line).map(day -> year < day.getYear()).orElse(true);
    }

    private static Optional<LocalDate> firstStop(Stream<Gate> gates) {
        return gates.flatMap(gate -> gate.stoppedOn().stream()).min(Comparator.naturalOrder());
    }
}
