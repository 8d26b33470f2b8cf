package dk.sagsgang.investment.benefits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * All promised benefits and what was measured of them. Immutable; adding gives a new register, and nothing is ever taken out.
 *
 * @param benefits in the order they were promised
 * @param measurements in the order they were entered
 */
public record BenefitRegister(List<PromisedBenefit> benefits, List<Realised> measurements) {
    /** Without anything in it. */
    public static final BenefitRegister EMPTY = new BenefitRegister(List.of(), List.of());

    public BenefitRegister {
        benefits = List.copyOf(benefits);
        measurements = List.copyOf(measurements);
    }

    /** @throws IllegalArgumentException when there is one with this id */
    public BenefitRegister promise(PromisedBenefit benefit) {
        if (find(benefit.id()).isPresent()) {
            throw new IllegalArgumentException(
                    "There is already a benefit " + benefit.id().value());
        }
        List<PromisedBenefit> more = new ArrayList<>(benefits);
        more.add(benefit);
        return new BenefitRegister(more, measurements);
    }

    /** @throws NoSuchElementException when no such benefit was promised */
    public BenefitRegister record(Realised measurement) {
        get(measurement.benefit());
        List<Realised> more = new ArrayList<>(measurements);
        more.add(measurement);
        return new BenefitRegister(benefits, more);
    }

    public Optional<PromisedBenefit> find(BenefitId id) {
        return benefits.stream().filter(benefit -> benefit.id().equals(id)).findFirst();
    }

    /** @throws NoSuchElementException when there is none */
    public PromisedBenefit get(BenefitId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("There is no benefit " + id.value()));
    }

    /** Predicted against realised by year; the latest measurement of a year counts. */
    public List<Outcome> outcomes(BenefitId id) {
        return get(id).profile().stream()
                .map(expected -> new Outcome(expected, latest(id, expected.year())))
                .toList();
    }

    /** The same for every benefit. */
    public List<Outcome> outcomes() {
        return benefits.stream()
                .flatMap(benefit -> outcomes(benefit.id()).stream())
                .toList();
    }

    private Optional<Realised> latest(BenefitId id, int year) {
        return measurements.stream()
                .filter(measured -> measured.benefit().equals(id) && measured.year() == year)
                .reduce((earlier, later) -> later.recordedOn().isBefore(earlier.recordedOn()) ? earlier : later);
    }

    /** Benefits in order of what they were expected to give and have not: the largest shortfall first. */
    public List<PromisedBenefit> byShortfall() {
        return benefits.stream()
                .sorted(Comparator.comparing((PromisedBenefit benefit) -> Portfolio.shortfall(outcomes(benefit.id())))
                        .reversed())
                .toList();
    }
}
