package dk.sagsgang.investment.benefits.reading;

import dk.sagsgang.investment.benefits.BenefitRegister;
import dk.sagsgang.investment.benefits.PeopleCount;
import dk.sagsgang.investment.benefits.Realised;
import dk.sagsgang.investment.knowledge.CsvTable;
import dk.sagsgang.parameters.yaml.Fields;
import dk.sagsgang.parameters.yaml.InputProblem;
import dk.sagsgang.parameters.yaml.Problems;
import dk.sagsgang.parameters.yaml.Yaml;
import java.util.ArrayList;
import java.util.List;

/**
 * Measurements, read from a table with the columns {@code investment}, {@code line}, {@code period}, {@code amount},
 * {@code recordedOn} and {@code source}. The line is a gain or cost of the investment's plan, or {@link
 * #PARTICIPANTS} or {@link #SUCCESSES}; then the amount is a count of people. A row that is wrong is refused by
 * itself, and every row is accounted for.
 *
 * @param realised amounts, in the order of the table
 * @param people counts, in the order of the table
 * @param rows how many rows there are below the heading, blank lines not counted
 * @param refused how many of them are refused
 * @param problems why, and what is wrong with the table as a whole
 */
public record RealisedTable(
        List<Realised> realised, List<PeopleCount> people, int rows, int refused, List<InputProblem> problems) {
    /** The name of the line that counts those who began. */
    public static final String PARTICIPANTS = "deltagere";

    /** The name of the line that counts those who succeeded. */
    public static final String SUCCESSES = "succeser";

    public RealisedTable {
        realised = List.copyOf(realised);
        people = List.copyOf(people);
        problems = List.copyOf(problems);
    }

    /**
     * @param source the file's name for messages
     * @param register what was promised, and what is measured already
     */
    public static RealisedTable read(String source, String text, BenefitRegister register) {
        Problems problems = new Problems();
        List<Yaml.Mapping> rows = CsvTable.rowsAsWritten(source, text, problems);
        List<InputProblem> all = new ArrayList<>(problems.list());
        RowReader reader = new RowReader(register);
        int refused = 0;
        for (Yaml.Mapping row : rows) {
            boolean tooLong =
                    problems.list().stream().anyMatch(problem -> problem.place().equals(row.place()));
            Problems own = new Problems();
            if (!tooLong) {
                reader.read(Fields.of(row, own));
            }
            refused += own.refused() || tooLong ? 1 : 0;
            all.addAll(own.list());
        }
        return new RealisedTable(reader.realised(), reader.people(), rows.size(), refused, all);
    }

    /** How many rows were read. */
    public int accepted() {
        return rows - refused;
    }
}
