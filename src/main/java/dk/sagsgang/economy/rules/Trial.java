package dk.sagsgang.economy.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way to read a line of a table, tried on each column.
 *
 * @param <R> the reading
 * @param verdicts the result, column by column
 * @param telling the number of lines on which it holds significantly
 * @param failing on how many it does not hold
 */
record Trial<R>(R reading, List<Verdict> verdicts, int telling, int failing) {

    static <R> Trial<R> of(R reading, List<Verdict> verdicts) {
        int telling = 0;
        int failing = 0;
        for (Verdict verdict : verdicts) {
            switch (verdict) {
                case Verdict.Holds(boolean says) -> telling += says ? 1 : 0;
                case Verdict.Fails _ -> failing++;
                case Verdict.Unclear() -> {}
            }
        }
        return new Trial<>(reading, verdicts, telling, failing);
    }

    /** The first of those that are significant for most columns; null where there are none. */
    static <R> @Nullable Trial<R> best(List<Trial<R>> trials) {
        Trial<R> best = null;
        for (Trial<R> trial : trials) {
            if (best == null || trial.telling > best.telling) {
                best = trial;
            }
        }
        return best;
    }

    boolean holdsOn(int column) {
        return verdicts.get(column) instanceof Verdict.Holds;
    }
}
