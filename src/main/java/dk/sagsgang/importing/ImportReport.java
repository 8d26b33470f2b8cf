package dk.sagsgang.importing;

import java.util.List;

/**
 * What became of an import.
 *
 * @param files every file found, in order
 */
public record ImportReport(List<ImportedFile> files) {
    public ImportReport {
        files = List.copyOf(files);
    }

    /** How many files had an outcome. */
    public long count(ImportedFile.Outcome outcome) {
        return files.stream().filter(file -> file.outcome() == outcome).count();
    }

    /** Those that could not be read, each with its reason. */
    public List<ImportedFile> skipped() {
        return files.stream()
                .filter(file -> file.outcome() == ImportedFile.Outcome.SKIPPED)
                .toList();
    }
}
