package dk.sagsgang.importing;

import dk.sagsgang.storage.DataFolder;
import dk.sagsgang.storage.Database;
import java.nio.file.Path;
import java.util.List;

/**
 * A process that imports a folder and says about each document, once it is committed, that it is. Made to be killed.
 */
final class ImportingChild {
    static final String READY = "READY";
    static final String COMMITTED = "COMMITTED ";
    static final String DONE = "DONE";

    private ImportingChild() {}

    /** @param arguments the data folder and the folder to import */
    public static void main(String[] arguments) {
        DataFolder folder = DataFolder.prepare(Path.of(arguments[0]));
        try (Database database = Database.open(folder)) {
            Importer importer = Importer.in(database, folder, new MinutesParser(), List.of());
            say(READY);
            importer.importAll(List.of(Path.of(arguments[1])), new ImportProgress() {
                @Override
                public void finished(ImportedFile file) {
                    if (file.outcome() != ImportedFile.Outcome.SKIPPED) {
                        say(COMMITTED + file.name());
                    }
                }
            });
            say(DONE);
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
