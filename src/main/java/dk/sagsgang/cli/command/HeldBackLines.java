package dk.sagsgang.cli.command;

import dk.sagsgang.access.Access;
import dk.sagsgang.findings.FindingLog;
import dk.sagsgang.findings.FindingStatus;
import dk.sagsgang.findings.FindingText;
import dk.sagsgang.findings.Judgement;
import dk.sagsgang.findings.LoggedFinding;
import dk.sagsgang.findings.VisibleText;
import dk.sagsgang.importing.HeldBackReview;
import java.util.List;

/** What is held back, a line for each thing, with the number by which it is opened. */
final class HeldBackLines {
    private HeldBackLines() {}

    static List<String> of(FindingLog findings) {
        List<String> lines = Access.ofOperator().openAll(findings.listAll()).value().stream()
                .filter(HeldBackReview::isOnHeldBack)
                .map(HeldBackLines::line)
                .toList();
        return lines.isEmpty() ? List.of("Intet er holdt tilbage.") : lines;
    }

    private static String line(LoggedFinding finding) {
        return VisibleText.of("Fund " + finding.id().value() + ": "
                + FindingText.danish().place(finding.place()) + ": "
                + finding.message().danish()
                + finding.judgement().map(HeldBackLines::said).orElse(""));
    }

    private static String said(Judgement judgement) {
        return " " + status(judgement.status())
                + judgement.reason().map(reason -> ": " + reason).orElse("") + ".";
    }

    /** What a status means for something held back. */
    static String status(FindingStatus status) {
        return switch (status) {
            case NOT_AN_ERROR -> "Åbnet";
            case CONFIRMED -> "Lukket ifølge kilden";
            case NEW -> "Holdes tilbage";
        };
    }
}
