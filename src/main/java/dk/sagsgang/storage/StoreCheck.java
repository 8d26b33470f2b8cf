package dk.sagsgang.storage;

import java.nio.file.Files;
import java.util.List;

/** Looks at all of a database on demand: its pages, its indexes and what refers to what. Reads everything, writes nothing. */
public final class StoreCheck {
    private StoreCheck() {}

    /**
     * What is wrong with the embedded database of a data folder, in the words of the database; empty when nothing is.
     *
     * @param folder a folder that holds a database
     */
    public static List<String> faults(DataFolder folder) {
        return Files.isReadable(folder.databaseFile())
                ? SqliteFile.faults(folder.databaseFile())
                : List.of(folder.databaseFile() + " cannot be read");
    }
}
