package dk.sagsgang.importing;

/** Who wants to know how an import gets on. Called by one thread at a time. */
public interface ImportProgress {
    ImportProgress NONE = new ImportProgress() {};

    /** How many files were found. */
    default void started(int files) {}

    /** A file is done with: committed when it was imported, so that it now survives whatever happens. */
    default void finished(ImportedFile file) {}
}
