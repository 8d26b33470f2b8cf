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

/**
 * A document in which no item can be recognised: it does not have a known form of minutes.
 *
 * @param near the lines that came nearest to being heads of items, with their numbers
 */
record UnknownForm(SourcePlace place, List<String> near) implements Finding {
    private static final int LONGEST = 60;

    static ParsedMinutes of(SourceDocument document, Lines lines, ParsedHeader header, List<Integer> misses) {
        int last = lines.lastFilled(0, lines.size());
        int first = 0;
        while (first < last && lines.line(first).isBlank()) {
            first++;
        }
        List<LineRange> unassigned = last < 0 ? List.of() : List.of(lines.range(first, last + 1));
        List<String> near = misses.stream()
                .map(index -> lines.number(index) + " (\u00bb" + beginning(lines.plain(index)) + "\u00ab)")
                .toList();
        return new ParsedMinutes(
                document.name(),
                document.format(),
                Visibility.PUBLIC,
                header,
                List.of(),
                List.of(),
                List.of(),
                unassigned,
                List.of(new UnknownForm(SourcePlace.wholeOf(document.name()), near)));
    }

    private static String beginning(String plain) {
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "\u2026" : plain;
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
                "Dokumentet har ingen kendt form: der kan ikke findes dagsordenspunkter i det."
                        + nearest("N\u00e6rmest kommer linje "),
                "The document does not have a known form: no agenda items can be found in it."
                        + nearest("The nearest are lines "));
    }

    private String nearest(String intro) {
        return near.isEmpty() ? "" : " " + intro + String.join(", ", near) + ".";
    }

    @Override
    public Bilingual remedy() {
        return new Bilingual(
                "Kontroll\u00e9r at filen er et referat eller en dagsorden, hvor hvert punkt har et nummer og en overskrift.",
                "Check that the file is minutes or an agenda in which every item has a number and a title.");
    }
}
