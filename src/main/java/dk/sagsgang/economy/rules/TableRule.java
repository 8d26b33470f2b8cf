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
     * @param down the table's figures, to be looked at column by column
     * @param along the same the other way round, to be looked at row by row
     * @param source the name of the file that findings point to
     */
    List<Finding> check(Grid down, Grid along, String source);
}
