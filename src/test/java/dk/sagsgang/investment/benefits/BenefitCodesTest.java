package dk.sagsgang.investment.benefits;

import dk.sagsgang.scenario.StoredCodes;
import dk.sagsgang.storage.DataFolder;
import dk.sagsgang.storage.Database;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The codes that the register's tables take are those that the program writes, so that neither changes without the other. */
class BenefitCodesTest {
    @TempDir
    Path folder;

    @Test
    void the_tables_take_the_codes_of_the_program() throws SQLException {
        DataFolder data = DataFolder.prepare(folder);
        Database.open(data).close();
        StoredCodes codes = new StoredCodes(data);

        codes.hold("investment_benefit_gate", "verdict", Gate.Verdict.values(), Gate.Verdict::code);
        codes.hold("investment_benefit_people", "kind", PeopleCount.Kind.values(), PeopleCount.Kind::code);
    }
}
