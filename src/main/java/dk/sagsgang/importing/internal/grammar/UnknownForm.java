package dk.sagsgang.importing.internal.grammar;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.findings.SourcePlace;
import dk.sagsgang.importing.internal.grammar.lines.Lines;
import dk.sagsgang.importing.parsed.ParsedHeader;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.importing.source.SourceDocument;
import java.util.List;

/** A document in which no item can be recognised: it does not have a known form of minutes. */
record UnknownForm(SourcePlace place) implements Finding {

    static ParsedMinutes of(SourceDocument document, Lines lines) {
        int last = lines.lastFilled(0, lines.size());
        int first = 0;
        while (first < last && lines.line(first).isBlank()) {
            first++;
        }
        List<LineRange> unassigned = last < 0 ? List.of() : List.of(lines.range(first, last + 1));
        ParsedHeader nothing =
                new ParsedHeader(null, null, false, null, null, null, null, null, false, List.of(), List.of());
        return new ParsedMinutes(
                document.name(),
                document.format(),
                Visibility.PUBLIC,
                nothing,
                List.of(),
                List.of(),
                List.of(),
                unassigned,
                List.of(new UnknownForm(SourcePlace.wholeOf(document.name()))));
    }

    @Override
    public String code() {
        return "unknown-form";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Bilingual message() {
        return new Bilingual(
                "Dokumentet har ingen kendt form: der kan ikke findes dagsordenspunkter i det.",
                "The document does not have a known form: no agenda items can be found in it.");
    }

    @Override
    public Bilingual remedy() {
        return new Bilingual(
                "Kontroll\u00e9r at filen er et referat eller en dagsorden, hvor hvert punkt har et nummer og en overskrift.",
                "Check that the file is minutes or an agenda in which every item has a number and a title.");
    }
}
