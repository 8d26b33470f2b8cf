package dk.sagsgang.cli.command;

import dk.sagsgang.cli.StorageAdvice;
import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.VisibleText;
import dk.sagsgang.importing.ImportReport;
import dk.sagsgang.importing.ImportStoppedException;
import dk.sagsgang.importing.ImportedFile;
import dk.sagsgang.importing.ImportedFile.Outcome;
import dk.sagsgang.quantities.Counted;
import dk.sagsgang.storage.StorageFault;
import java.util.ArrayList;
import java.util.List;

/** What became of an import, in a few lines. */
final class ImportSummary {
    private ImportSummary() {}

    static List<String> of(ImportReport report, int findings, int errors) {
        List<String> lines = new ArrayList<>();
        lines.add(Counted.of(report.files().size(), "fil", "filer") + ": "
                + report.count(Outcome.IMPORTED) + " indlæst, "
                + Counted.of(report.count(Outcome.NEW_VERSION), "ny version", "nye versioner") + ", "
                + (report.count(Outcome.WITHDRAWN) == 0 ? "" : report.count(Outcome.WITHDRAWN) + " trukket tilbage, ")
                + (report.count(Outcome.READ_AGAIN) == 0 ? "" : report.count(Outcome.READ_AGAIN) + " læst igen, ")
                + report.count(Outcome.UNCHANGED) + " uændret, "
                + report.count(Outcome.SKIPPED) + " sprunget over.");
        lines.add(findings + " fund, heraf " + errors + " fejl.");
        for (ImportedFile skipped : report.skipped()) {
            lines.add("  "
                    + VisibleText.of(skipped.name() + ": "
                            + skipped.reason()
                                    .map(why -> withoutName(skipped, why.danish()))
                                    .orElse("sprunget over")));
        }
        return lines;
    }

    /** Why an import stopped before its last file, what was kept and what to do, on one line. */
    static String ofStop(ImportStoppedException stop) {
        ImportReport report = stop.report();
        long stored = report.count(Outcome.IMPORTED) + report.count(Outcome.NEW_VERSION);
        Bilingual advice = StorageAdvice.of(stop.fault());
        return advice.danish() + " " + Counted.of(stored, "fil", "filer") + " er indlæst"
                + " og gemt, før det skete, og springes over næste gang; de øvrige er ikke indlæst. ("
                + advice.english()
                + " " + Counted.of(stored, "file was", "files were")
                + " imported and kept; the others were not.)";
    }

    /** That everything is imported and kept, and only the search index could not be brought along, on one line. */
    static String ofUnsearched(StorageFault fault) {
        Bilingual advice = StorageAdvice.of(fault);
        return advice.danish() + " Alle filer er indlæst og gemt; kun søgeindekset mangler. (" + advice.english()
                + " All files were imported and kept; only the search index is behind.)";
    }

    /** A reason without the file's name before it, where the name is on the line already. */
    static String withoutName(ImportedFile file, String reason) {
        int colon = reason.indexOf(": ");
        return colon > 0 && file.name().endsWith(reason.substring(0, colon)) ? reason.substring(colon + 2) : reason;
    }
}
