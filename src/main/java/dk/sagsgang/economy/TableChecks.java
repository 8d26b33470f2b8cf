package dk.sagsgang.economy;

import dk.sagsgang.economy.rules.EconomyRules;
import dk.sagsgang.findings.Finding;
import java.util.List;

/** Checks the figures of documents: printed tables, and sums written out in running text. */
public final class TableChecks {
    private TableChecks() {}

    /**
     * What does not add up in a table.
     *
     * @param source the name of the file that findings point to
     */
    public static List<Finding> check(PrintedTable table, String source) {
        return EconomyRules.check(table, source);
    }

    /** Whether a line may hold some of a sum written out, so that its paragraph is worth a {@link #checkText}. Cheap. */
    public static boolean mayHoldSum(String line) {
        return EconomyRules.mayHoldSum(line);
    }

    /**
     * What does not add up in one paragraph.
     *
     * @param text the paragraph, or a line of it
     * @param line where it stands, from 1
     */
    public static List<Finding> checkText(String text, String source, int line) {
        return EconomyRules.checkText(text, source, line);
    }
}
