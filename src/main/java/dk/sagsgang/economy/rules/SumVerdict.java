package dk.sagsgang.economy.rules;

import java.util.List;

/**
 * Whether the totals of a table were added up and hold, rather than that nothing was said about them: at least one
 * reading of a total holds and says something by that, and no figure of any total is left unexplained by every
 * reading of it.
 */
final class SumVerdict {
    private boolean isAnyProved;
    private boolean isAnyDoubtful;

    private SumVerdict() {}

    /**
     * Looks at all totals.
     *
     * @param down the table's figures, column by column
     * @param along the same the other way round
     */
    static boolean holds(Grid down, Grid along) {
        var verdict = new SumVerdict();
        verdict.add(down);
        verdict.add(along);
        return verdict.isAnyProved && !verdict.isAnyDoubtful;
    }

    private void add(Grid grid) {
        SumReadings readings = new SumReadings(grid);
        for (int total : readings.totals()) {
            List<Trial<SumReading>> trials = readings.of(total).stream()
                    .map(reading -> Trial.of(reading, reading.verdicts(grid)))
                    .toList();
            Trial<SumReading> best = Trial.best(trials.stream()
                    .filter(trial -> trial.reading().parts().size() > 1)
                    .toList());
            if (best != null) {
                isAnyProved |= best.telling() > 0;
                isAnyDoubtful |= isDoubtful(grid, total, best, trials);
            }
        }
    }

    private static boolean isDoubtful(Grid grid, int total, Trial<SumReading> best, List<Trial<SumReading>> trials) {
        for (int at = 0; at < grid.width(); at++) {
            int column = at;
            if (best.verdicts().get(column) instanceof Verdict.Fails
                    && SumRule.isSummed(grid, total, column)
                    && trials.stream().noneMatch(trial -> trial.holdsOn(column))) {
                return true;
            }
        }
        return false;
    }
}
