package dk.sagsgang.economy;

import dk.sagsgang.economy.rules.BalanceMismatch;
import dk.sagsgang.economy.rules.DifferenceMismatch;
import dk.sagsgang.economy.rules.SumMismatch;
import java.util.List;
import java.util.Set;

/**
 * The role of each row and column of a printed table, by the rules on figures.
 *
 * @param startLine the table's first source line, by which it is found
 * @param isHeaded whether its first row is a heading
 * @param rows its rows in order, the heading among them
 * @param sums whether its sums hold
 * @param marked the cells that findings are about
 */
public record TableReading(int startLine, boolean isHeaded, List<Row> rows, Sums sums, List<MarkedCell> marked) {
    private static final Set<String> ON_SUMS = Set.of(SumMismatch.CODE, DifferenceMismatch.CODE, BalanceMismatch.CODE);

    public TableReading {
        rows = List.copyOf(rows);
        marked = List.copyOf(marked);
    }

    /** Whether findings of a code say that the sums of a table do not hold. */
    public static boolean isOnSums(String code) {
        return ON_SUMS.contains(code);
    }

    /**
     * One row.
     *
     * @param isTotal whether it is called the total of others
     * @param figures the columns that hold a number or a dash, from 0
     */
    public record Row(boolean isTotal, List<Integer> figures) {
        public Row {
            figures = List.copyOf(figures);
        }
    }

    /**
     * A cell that a finding is about.
     *
     * @param row its row, from 0
     * @param column its column, from 0
     * @param code the finding's code
     */
    public record MarkedCell(int row, int column, String code) {}

    /** Whether the sums of a table hold. */
    public enum Sums {
        /** It has none that can be added up with certainty. */
        NONE("none"),
        /** At least one total is the sum of its parts, none is not, and nothing else in the table is wrong. */
        HOLD("hold"),
        /** One of them is not: there is a finding. */
        BROKEN("broken");

        private final String code;

        Sums(String code) {
            this.code = code;
        }

        /** Its name in stored data. */
        public String code() {
            return code;
        }
    }
}
