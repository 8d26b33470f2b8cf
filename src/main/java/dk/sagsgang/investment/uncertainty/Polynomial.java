package dk.sagsgang.investment.uncertainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A sum of products of variables, evaluated for many draws at once. The products are nested (Horner's scheme in several
 * variables): {@code constant + sum(coefficient * x) + sum(x * inner)}, so that what many products share is multiplied once.
 */
final class Polynomial {
    private final double constant;
    private final int[] linear;
    private final double[] coefficients;
    private final int[] nested;
    private final Polynomial[] inner;
    private final int depth;

    private Polynomial(double constant, int[] linear, double[] coefficients, int[] nested, Polynomial[] inner) {
        this.constant = constant;
        this.linear = linear;
        this.coefficients = coefficients;
        this.nested = nested;
        this.inner = inner;
        this.depth = 1 + Arrays.stream(inner).mapToInt(Polynomial::depth).max().orElse(0);
    }

    /** @param products coefficients by their variables, each list in ascending order */
    static Polynomial of(Map<List<Integer>, Double> products) {
        double constant = 0;
        Map<Integer, Double> single = new TreeMap<>();
        Map<List<Integer>, Double> rest = new LinkedHashMap<>();
        for (Map.Entry<List<Integer>, Double> product : products.entrySet()) {
            switch (product.getKey().size()) {
                case 0 -> constant += product.getValue();
                case 1 -> single.merge(product.getKey().getFirst(), product.getValue(), Double::sum);
                default -> rest.put(product.getKey(), product.getValue());
            }
        }
        List<Integer> variables = new ArrayList<>();
        List<Polynomial> factors = new ArrayList<>();
        while (!rest.isEmpty()) {
            int most = mostFrequent(rest);
            variables.add(most);
            factors.add(of(takeOut(rest, single, most)));
        }
        return new Polynomial(
                constant,
                single.keySet().stream().mapToInt(Integer::intValue).toArray(),
                single.values().stream().mapToDouble(Double::doubleValue).toArray(),
                variables.stream().mapToInt(Integer::intValue).toArray(),
                factors.toArray(Polynomial[]::new));
    }

    /** Levels of nesting, which is the number of buffers that evaluation needs. */
    int depth() {
        return depth;
    }

    /** Evaluates for {@code count} draws into {@code buffers[level]}; deeper levels are working space. */
    void evaluate(double[][] draws, int count, double[][] buffers, int level) {
        double[] sum = buffers[level];
        Arrays.fill(sum, 0, count, constant);
        for (int i = 0; i < linear.length; i++) {
            addProduct(sum, draws[linear[i]], coefficients[i], count);
        }
        for (int i = 0; i < nested.length; i++) {
            inner[i].evaluate(draws, count, buffers, level + 1);
            addProduct(sum, draws[nested[i]], buffers[level + 1], count);
        }
    }

    private static void addProduct(double[] sum, double[] x, double coefficient, int count) {
        for (int d = 0; d < count; d++) {
            sum[d] += coefficient * x[d];
        }
    }

    private static void addProduct(double[] sum, double[] x, double[] y, int count) {
        for (int d = 0; d < count; d++) {
            sum[d] += x[d] * y[d];
        }
    }

    private static int mostFrequent(Map<List<Integer>, Double> products) {
        Map<Integer, Integer> counts = new TreeMap<>();
        products.keySet().forEach(key -> key.stream().distinct().forEach(v -> counts.merge(v, 1, Integer::sum)));
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                .orElseThrow()
                .getKey();
    }

    /** Removes the products with the variable, and the variable from them; its single product moves along. */
    private static Map<List<Integer>, Double> takeOut(
            Map<List<Integer>, Double> products, Map<Integer, Double> single, int variable) {
        Map<List<Integer>, Double> taken = new LinkedHashMap<>();
        products.entrySet().removeIf(product -> {
            int at = product.getKey().indexOf(variable);
            if (at < 0) {
                return false;
            }
            List<Integer> without = new ArrayList<>(product.getKey());
            without.subList(at, at + 1).clear();
            taken.merge(without, product.getValue(), Double::sum);
            return true;
        });
        Double alone = single.remove(variable);
        if (alone != null) {
            taken.merge(List.of(), alone, Double::sum);
        }
        return taken;
    }
}
