package dk.sagsgang.investment.effectsize;

/** What a study reports about an outcome with and without the effort. */
public sealed interface Study {

    /**
     * How many succeeded in each group.
     *
     * @param treatedSuccesses of {@code treated} people with the effort
     * @param treated at least 1
     * @param controlSuccesses of {@code control} people without it
     * @param control at least 1
     */
    record TwoByTwo(double treatedSuccesses, double treated, double controlSuccesses, double control) implements Study {
        public TwoByTwo {
            if (!(treated >= 1 && control >= 1)
                    || !(treatedSuccesses >= 0 && treatedSuccesses <= treated)
                    || !(controlSuccesses >= 0 && controlSuccesses <= control)) {
                throw new IllegalArgumentException(
                        "Each group needs from none to all of at least one person succeeding");
            }
        }

        /** Share of successes with the effort. */
        public double treatedRate() {
            return treatedSuccesses / treated;
        }

        /** Share of successes without it. */
        public double controlRate() {
            return controlSuccesses / control;
        }

        /** Half a person is added to every cell when one is empty (Haldane and Anscombe), so that odds exist. */
        TwoByTwo withoutEmptyCells() {
            boolean empty = treatedSuccesses == 0
                    || treatedSuccesses == treated
                    || controlSuccesses == 0
                    || controlSuccesses == control;
            return empty
                    ? new TwoByTwo(treatedSuccesses + 0.5, treated + 1, controlSuccesses + 0.5, control + 1)
                    : this;
        }

        /** Odds with the effort over odds without. */
        public double oddsRatio() {
            TwoByTwo cells = withoutEmptyCells();
            return cells.treatedSuccesses
                    / (cells.treated - cells.treatedSuccesses)
                    / (cells.controlSuccesses / (cells.control - cells.controlSuccesses));
        }

        /** Variance of the natural logarithm of the odds ratio (Woolf). */
        double logOddsVariance() {
            TwoByTwo cells = withoutEmptyCells();
            return 1 / cells.treatedSuccesses
                    + 1 / (cells.treated - cells.treatedSuccesses)
                    + 1 / cells.controlSuccesses
                    + 1 / (cells.control - cells.controlSuccesses);
        }
    }

    /**
     * Means and standard deviations of a score in each group; a higher score is better.
     *
     * @param treatedMean with the effort
     * @param treatedDeviation above zero
     * @param treated people, at least 2
     * @param controlMean without the effort
     * @param controlDeviation above zero
     * @param control people, at least 2
     */
    record Means(
            double treatedMean,
            double treatedDeviation,
            double treated,
            double controlMean,
            double controlDeviation,
            double control)
            implements Study {
        public Means {
            if (!(treated >= 2 && control >= 2 && treatedDeviation > 0 && controlDeviation > 0)) {
                throw new IllegalArgumentException("Each group needs at least two people and a deviation above zero");
            }
        }
    }

    /**
     * An odds ratio with its 95 % confidence interval.
     *
     * @param ratio above zero
     * @param low above zero, at most {@code ratio}
     * @param high at least {@code ratio}
     */
    record OddsRatio(double ratio, double low, double high) implements Study {
        public OddsRatio {
            if (!(low > 0 && low <= ratio && ratio <= high && low < high)) {
                throw new IllegalArgumentException("An odds ratio lies above zero and inside its interval");
            }
        }
    }
}
