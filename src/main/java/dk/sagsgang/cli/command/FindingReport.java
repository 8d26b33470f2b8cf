package dk.sagsgang.cli.command;

import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.findings.SourcePlace;

/** Findings as lines of text. */
final class FindingReport {
    private FindingReport() {}

    /** Where, how severe, what, and how to correct it: two lines. */
    static String of(Finding finding) {
        return where(finding.place()) + ": " + word(finding.severity()) + " " + finding.code() + ": "
                + finding.message().danish() + figures(finding) + System.lineSeparator() + "    "
                + finding.remedy().danish();
    }

    private static String where(SourcePlace place) {
        if (place.startLine() == 0) {
            return place.source();
        }
        String lines = place.startLine() == place.endLine()
                ? Integer.toString(place.startLine())
                : place.startLine() + "-" + place.endLine();
        return place.source() + ":" + lines;
    }

    private static String figures(Finding finding) {
        String printed = finding.printed().map(text -> "trykt " + text).orElse("");
        String computed = finding.computed().map(text -> "beregnet " + text).orElse("");
        String both = printed.isEmpty() || computed.isEmpty() ? printed + computed : printed + ", " + computed;
        return both.isEmpty() ? "" : " (" + both + ")";
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case INFO -> "oplysning";
            case WARNING -> "advarsel";
            case ERROR -> "fejl";
        };
    }
}
