package dk.sagsgang.importing.internal.checks;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import dk.sagsgang.importing.parsed.ParsedPerson;
import dk.sagsgang.importing.source.SourceDocument;
import dk.sagsgang.meetings.presence.PresenceKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Nobody is both present at a meeting and absent from it. */
final class PresentAndAbsentRule implements DocumentRule {

    @Override
    public Description description() {
        return new Description(
                PresentAndAbsent.CODE,
                Severity.WARNING,
                new Bilingual(
                        "Ingen står både som til stede ved mødet og som fraværende fra det.",
                        "Nobody is listed both as present at the meeting and as absent from it."),
                "Kommunestyrelsesloven § 13: beslutningsprotokollen viser, hvem der har deltaget.");
    }

    @Override
    public List<Finding> check(SourceDocument document, ParsedMinutes minutes) {
        Set<String> present =
                minutes.header().present().stream().map(ParsedPerson::name).collect(Collectors.toSet());
        return minutes.header().absences().stream()
                .filter(absence -> absence.kind() == PresenceKind.ABSENT
                        && present.contains(absence.person().name()))
                .<Finding>map(absence -> new PresentAndAbsent(
                        SourcePlaces.of(document, absence.lines()),
                        absence.person().name()))
                .toList();
    }
}
