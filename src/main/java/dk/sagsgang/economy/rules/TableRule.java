package dk.sagsgang.economy.rules;

import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Rule;
import java.util.List;

/** A rule on the figures of one table. */
public sealed interface TableRule extends Rule
        permits SumRule, DifferenceRule, ShareRule, BalanceRule, BrokenNumberRule {

    /**
     * What the rule finds.
     *
     * @param grid the table's figures
     * @param source the name of the file that findings point to
     */
    List<Finding> check(Grid grid, String source);
}
