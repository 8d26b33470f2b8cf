package dk.sagsgang.economy.rules;

import dk.sagsgang.economy.PrintedTable;
import dk.sagsgang.economy.TableReading;
import dk.sagsgang.findings.Finding;
import java.util.ArrayList;
import java.util.List;

/** All rules on figures, in the order their findings are shown. */
public final class EconomyRules {
    private static final int MOST_CELLS = 20_000;
    private static final List<TableRule> TABLE_RULES =
            List.of(new SumRule(), new DifferenceRule(), new ShareRule(), new BalanceRule(), new BrokenNumberRule());
    private static final TextSumRule TEXT_RULE = new TextSumRule();

    private EconomyRules() {}

    /**
     * What does not add up in a table.
     *
     * @param source the name of the file that findings point to
     * @param words the words that labels are read by
     */
    public static List<Finding> check(PrintedTable table, String source, FigureWords words) {
        Grid grid = Grid.of(table, words);
        if (grid == null || (long) grid.height() * grid.width() > MOST_CELLS) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        Grid along = grid.transposed();
        for (TableRule rule : TABLE_RULES) {
            findings.addAll(rule.check(grid, along, source));
        }
        return findings;
    }

    /**
     * The role of each row and column of a table.
     *
     * @param findings those on its lines; others may be among them
     * @param words the words that labels are read by
     */
    public static TableReading read(PrintedTable table, List<? extends Finding> findings, FigureWords words) {
        return new TableRoles(table, findings, words).read();
    }

    /** Whether a table has a total that was added up, and all that were hold. */
    static boolean sumsHold(PrintedTable table, FigureWords words) {
        Grid grid = Grid.of(table, words);
        return grid != null
                && (long) grid.height() * grid.width() <= MOST_CELLS
                && SumVerdict.holds(grid, grid.transposed());
    }

    /** Whether a line may hold some of a sum written out. */
    public static boolean mayHoldSum(String line, FigureWords words) {
        return TEXT_RULE.mayConcern(line, words);
    }

    /**
     * What does not add up in one paragraph.
     *
     * @param source the name of the file that findings point to
     * @param line where the paragraph stands, from 1
     */
    public static List<Finding> checkText(String text, String source, int line, FigureWords words) {
        return TEXT_RULE.check(text, source, line, words);
    }
}
