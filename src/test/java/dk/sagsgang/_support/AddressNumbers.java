package dk.sagsgang._support;

import static dk.sagsgang.storage.schema.Tables.FILES_FILE;
import static dk.sagsgang.storage.schema.Tables.FINDINGS_FINDING;

import dk.sagsgang.storage.Database;
import java.util.List;

/** The numbers that addresses have for what is in a record, closed or not. They are drawn at random, so no test can guess them. */
public final class AddressNumbers {
    private AddressNumbers() {}

    /** Those of all files. */
    public static List<Integer> ofFiles(Database database) {
        return database.read(
                context -> context.select(FILES_FILE.ID).from(FILES_FILE).fetch(FILES_FILE.ID));
    }

    /** Those of all findings. */
    public static List<Integer> ofFindings(Database database) {
        return database.read(context ->
                context.select(FINDINGS_FINDING.NUMBER).from(FINDINGS_FINDING).fetch(FINDINGS_FINDING.NUMBER));
    }
}
