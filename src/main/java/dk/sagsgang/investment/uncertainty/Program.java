package dk.sagsgang.investment.uncertainty;

import dk.sagsgang.investment.engine.Factor;
import dk.sagsgang.investment.engine.FlowTerm;
import dk.sagsgang.investment.engine.FlowTerms;
import dk.sagsgang.investment.model.Assumptions;
import dk.sagsgang.investment.model.Estimate;
import dk.sagsgang.investment.model.InvestmentCase;
import dk.sagsgang.investment.model.Payer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A case made ready for simulation: for each payer the present value of its own costs and consequences as a polynomial in the
 * uncertain inputs only. Everything certain - years, discounting, fixed prices - is multiplied together once, beforehand.
 */
final class Program {
    /** A variable that is not drawn but follows from one: a survival, or a discount factor. */
    private record Derived(int input, Rule rule) {}

    /** How a derived variable follows from its input; a discount factor shares its year and the case's rates. */
    private sealed interface Rule {
        record Remaining(Factor factor) implements Rule {}

        record Discount(int year) implements Rule {}
    }

    private final InvestmentCase stated;
    private final List<Estimate> inputs;
    private final Map<String, Integer> indexOf = new HashMap<>();
    private final Map<Rule, Integer> derivedIndex = new LinkedHashMap<>();
    private final List<Derived> derived = new ArrayList<>();
    private final double[] rates;
    private final List<Polynomial> payers;

    private Program(InvestmentCase stated) {
        this.stated = stated;
        this.inputs = stated.estimates().stream().filter(Estimate::isUncertain).toList();
        inputs.forEach(input -> indexOf.put(input.name(), indexOf.size()));
        this.rates = new double[stated.horizon()];
        for (int year = 1; year < rates.length; year++) {
            rates[year] = stated.discount().rate(year).doubleValue();
        }
        this.payers = compile();
    }

    static Program of(InvestmentCase stated) {
        return new Program(stated);
    }

    /** The inputs that are drawn, in the order of the variables. */
    List<Estimate> inputs() {
        return inputs;
    }

    int variables() {
        return inputs.size() + derived.size();
    }

    /** One polynomial for each payer, in the case's order. */
    List<Polynomial> payers() {
        return payers;
    }

    /** Fills the derived variables, which come after the drawn ones. */
    void derive(double[][] draws, int count) {
        for (int i = 0; i < derived.size(); i++) {
            double[] from = draws[derived.get(i).input()];
            double[] to = draws[inputs.size() + i];
            switch (derived.get(i).rule()) {
                case Rule.Remaining remaining -> {
                    for (int d = 0; d < count; d++) {
                        to[d] = remaining.factor().value(from[d]);
                    }
                }
                case Rule.Discount discount -> discount(discount.year(), from, to, count);
            }
        }
    }

    private void discount(int year, double[] shift, double[] factor, int count) {
        Arrays.fill(factor, 0, count, 1);
        for (int i = 1; i <= year; i++) {
            for (int d = 0; d < count; d++) {
                factor[d] /= 1 + rates[i] + shift[d];
            }
        }
    }

    private List<Polynomial> compile() {
        List<Map<List<Integer>, Double>> products = new ArrayList<>();
        stated.payers().forEach(_ -> products.add(new LinkedHashMap<>()));
        List<BigDecimal> factors = stated.discount()
                .factors(stated.horizon(), stated.discountShift().point());
        for (FlowTerm term : FlowTerms.of(stated, Assumptions.AS_STATED)) {
            Payer payer = term.flow().payer();
            List<Integer> variables = new ArrayList<>();
            double coefficient = term.coefficient().doubleValue();
            for (Factor factor : term.factors()) {
                if (factor.estimate().isUncertain()) {
                    variables.add(variable(factor));
                } else {
                    coefficient *= factor.value(Assumptions.AS_STATED).doubleValue();
                }
            }
            if (stated.discountShift().isUncertain()) {
                variables.add(derived(
                        stated.discountShift(), new Rule.Discount(term.flow().year())));
            } else {
                coefficient *= factors.get(term.flow().year()).doubleValue();
            }
            variables.sort(null);
            products.get(stated.payers().indexOf(payer)).merge(List.copyOf(variables), coefficient, Double::sum);
        }
        return products.stream().map(Polynomial::of).toList();
    }

    private int variable(Factor factor) {
        return switch (factor) {
            case Factor.Plain plain -> index(plain.estimate());
            case Factor.Remaining remaining -> derived(remaining.estimate(), new Rule.Remaining(remaining));
        };
    }

    private int derived(Estimate input, Rule rule) {
        return derivedIndex.computeIfAbsent(rule, _ -> {
            derived.add(new Derived(index(input), rule));
            return inputs.size() + derived.size() - 1;
        });
    }

    private int index(Estimate input) {
        Integer index = indexOf.get(input.name());
        if (index == null) {
            throw new IllegalStateException(input.name() + " is uncertain but not an input");
        }
        return index;
    }
}
