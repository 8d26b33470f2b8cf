package dk.sagsgang.investment.uncertainty;

import dk.sagsgang.investment.distribution.StandardNormal;
import dk.sagsgang.investment.model.Estimate;
import java.util.ArrayList;
import java.util.List;

/**
 * Correlated inputs: independent numbers are turned into correlated ones with the same uniform spread, through normal scores and
 * the Cholesky factor of their correlations (Gaussian copula). Inputs without correlation are left alone.
 */
final class Copula {
    private final int[] members;
    private final double[][] lower;

    private Copula(int[] members, double[][] lower) {
        this.members = members;
        this.lower = lower;
    }

    /** @throws IllegalArgumentException when the correlations contradict each other */
    static Copula of(List<Estimate> inputs, List<Correlation> correlations) {
        List<String> names = inputs.stream().map(Estimate::name).toList();
        List<Integer> members = new ArrayList<>();
        correlations.forEach(correlation -> List.of(correlation.first(), correlation.second())
                .forEach(name -> {
                    int index = names.indexOf(name);
                    if (index < 0) {
                        throw new IllegalArgumentException(
                                name + " is not an uncertain input, so it cannot be correlated");
                    }
                    if (!members.contains(index)) {
                        members.add(index);
                    }
                }));
        double[][] matrix = new double[members.size()][members.size()];
        for (int i = 0; i < matrix.length; i++) {
            matrix[i][i] = 1;
        }
        correlations.forEach(correlation -> {
            int i = members.indexOf(names.indexOf(correlation.first()));
            int j = members.indexOf(names.indexOf(correlation.second()));
            matrix[i][j] = correlation.strength();
            matrix[j][i] = correlation.strength();
        });
        return new Copula(members.stream().mapToInt(Integer::intValue).toArray(), cholesky(matrix));
    }

    /** Replaces the members' independent numbers by correlated ones. */
    void correlate(double[][] u, int count) {
        double[] scores = new double[members.length];
        for (int d = 0; members.length > 0 && d < count; d++) {
            for (int i = 0; i < members.length; i++) {
                scores[i] = StandardNormal.quantile(u[members[i]][d]);
            }
            for (int i = members.length - 1; i >= 0; i--) {
                double sum = 0;
                for (int j = 0; j <= i; j++) {
                    sum += lower[i][j] * scores[j];
                }
                u[members[i]][d] = inside(StandardNormal.cumulative(sum));
            }
        }
    }

    private static double inside(double u) {
        return Math.clamp(u, 0x1.0p-53, 1 - 0x1.0p-53);
    }

    private static double[][] cholesky(double[][] matrix) {
        int n = matrix.length;
        double[][] lower = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= lower[i][k] * lower[j][k];
                }
                if (i == j && sum <= 1e-12) {
                    throw new IllegalArgumentException(
                            "The correlations contradict each other: no spread of inputs has all of them");
                }
                lower[i][j] = i == j ? Math.sqrt(sum) : sum / lower[j][j];
            }
        }
        return lower;
    }
}
