package dk.sagsgang.cli.command;

import dk.sagsgang.importing.ImportReport;
import dk.sagsgang.importing.ImportedFile;
import dk.sagsgang.importing.ImportedFile.Outcome;
import java.util.ArrayList;
import java.util.List;

/** What became of an import, in a few lines. */
final class ImportSummary {
    private ImportSummary() {}

    static List<String> of(ImportReport report, int findings, int errors) {
        List<String> lines = new ArrayList<>();
        lines.add(report.files().size() + (report.files().size() == 1 ? " fil: " : " filer: ")
                + report.count(Outcome.IMPORTED) + " indlæst, "
                + report.count(Outcome.NEW_VERSION) + " nye versioner, "
                + report.count(Outcome.UNCHANGED) + " uændret, "
                + report.count(Outcome.SKIPPED) + " sprunget over.");
        lines.add(findings + " fund, heraf " + errors + " fejl.");
        for (ImportedFile skipped : report.skipped()) {
            lines.add("  " + skipped.name() + ": "
                    + skipped.reason()
                            .map(why -> withoutName(skipped, why.danish()))
                            .orElse("sprunget over"));
        }
        return lines;
    }

    /** A reason without the file's name before it, where the name stands on the line already. */
    static String withoutName(ImportedFile file, String reason) {
        int colon = reason.indexOf(": ");
        return colon > 0 && file.name().endsWith(reason.substring(0, colon)) ? reason.substring(colon + 2) : reason;
    }
}
