package dk.sagsgang.economy;

import dk.sagsgang.economy.rules.EconomyRules;
import dk.sagsgang.economy.rules.FigureWords;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.vocabulary.FigureVocabulary;
import java.util.List;

/** Checks the figures of documents: printed tables, and sums written out in running text. Immutable and thread-safe. */
public final class TableChecks {
    private final FigureWords words;

    /** Checks that go by the words of a vocabulary. */
    public TableChecks(FigureVocabulary vocabulary) {
        this(new FigureWords(vocabulary));
    }

    private TableChecks(FigureWords words) {
        this.words = words;
    }

    /** Checks that go by the general Danish words. */
    public static TableChecks danish() {
        return new TableChecks(FigureWords.danish());
    }

    /**
     * What does not add up in a table.
     *
     * @param source the name of the file that findings point to
     */
    public List<Finding> check(PrintedTable table, String source) {
        return EconomyRules.check(table, source, words);
    }

    /**
     * The role of each row and column of a table, and whether its sums add up.
     *
     * @param findings what {@link #check} and other checks have found; those on other lines than the table's do not count
     */
    public TableReading read(PrintedTable table, List<? extends Finding> findings) {
        return EconomyRules.read(table, findings, words);
    }

    /** Whether a line may hold some of a sum written out, so that its paragraph is worth a {@link #checkText}. Cheap. */
    public boolean mayHoldSum(String line) {
        return EconomyRules.mayHoldSum(line, words);
    }

    /**
     * What does not add up in one paragraph.
     *
     * @param text the paragraph, or a line of it
     * @param line where it is, from 1
     */
    public List<Finding> checkText(String text, String source, int line) {
        return EconomyRules.checkText(text, source, line, words);
    }
}
