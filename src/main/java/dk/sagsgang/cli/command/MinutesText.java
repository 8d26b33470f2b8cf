package dk.sagsgang.cli.command;

import dk.sagsgang.importing.parsed.ParsedDecision;
import dk.sagsgang.importing.parsed.ParsedHeader;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import dk.sagsgang.meetings.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Read minutes as an outline for people. */
final class MinutesText {
    private MinutesText() {}

    static List<String> of(ParsedMinutes minutes) {
        List<String> lines = new ArrayList<>();
        lines.add(heading(minutes.header()));
        for (ParsedItem item : minutes.items()) {
            lines.add("");
            lines.add(title(item));
            addCount(lines, "afsnit", item.sections().size());
            addCount(lines, "afstemninger", item.votes().size());
            addCount(lines, "fravær", item.absences().size());
            addCount(lines, "bilag", item.attachments().size());
            addCount(lines, "tabeller", item.tables().size());
            item.decisions().forEach(decision -> lines.add("   " + decision(decision)));
            item.findings().forEach(finding -> lines.add("   ! " + FindingReport.of(finding)));
        }
        minutes.findings().forEach(finding -> lines.add("! " + FindingReport.of(finding)));
        return lines;
    }

    private static String heading(ParsedHeader header) {
        return Stream.of(header.organization(), header.date(), header.time(), header.location())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }

    private static String title(ParsedItem item) {
        String letter = item.caseType() == null ? "" : item.caseType() + ": ";
        String reference = item.reference() == null ? "" : " [" + item.reference() + "]";
        String closed = item.visibility().isPublic() ? "" : " (lukket)";
        return item.number() + ". " + letter + item.title() + reference + closed;
    }

    private static void addCount(List<String> lines, String what, int count) {
        if (count > 0) {
            lines.add("   " + what + ": " + count);
        }
    }

    private static String decision(ParsedDecision decision) {
        Outcome outcome = decision.outcome();
        return Objects.requireNonNullElse(decision.organization(), "Beslutning") + ": " + outcome.danish();
    }
}
