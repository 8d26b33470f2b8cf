package dk.sagsgang.importing;

import java.nio.file.Path;
import java.util.List;

/** Brings minutes and agendas from files into the record. */
public interface Importer {

    /**
     * Imports files, and the files in folders and zip archives. A document comes in whole or not at all; one that cannot be
     * read is reported and the next is taken. The same bytes a second time change nothing; other bytes of the same meeting
     * become its new version.
     *
     * @return what became of each file, in the order in which they were found
     */
    ImportReport importAll(List<Path> paths, ImportProgress progress);
}
