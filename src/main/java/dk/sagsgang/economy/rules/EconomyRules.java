package dk.sagsgang.economy.rules;

import dk.sagsgang.economy.PrintedTable;
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

    public static List<Finding> check(PrintedTable table, String source) {
        Grid grid = Grid.of(table);
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

    public static boolean mayHoldSum(String line) {
        return TEXT_RULE.mayConcern(line);
    }

    public static List<Finding> checkText(String text, String source, int line) {
        return TEXT_RULE.check(text, source, line);
    }
}
