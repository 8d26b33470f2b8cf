package dk.sagsgang.importing;

import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import dk.sagsgang.importing.parsed.ParsedSection;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.importing.source.SourceDocument;
import dk.sagsgang.importing.source.SourceLine;
import java.util.ArrayList;
import java.util.List;

/** Checks that nothing disappears: every line that is not blank lies in exactly one part of what was read. */
final class Conservation {
    private final int[] owners;
    private final List<String> breaches = new ArrayList<>();

    private Conservation(SourceDocument document) {
        this.owners = new int[document.lines().size() + 1];
    }

    static List<String> breaches(SourceDocument document, ParsedMinutes minutes) {
        Conservation check = new Conservation(document);
        minutes.headerLines().forEach(check::own);
        minutes.contentsLines().forEach(check::own);
        minutes.unassigned().forEach(check::own);
        for (ParsedItem item : minutes.items()) {
            check.own(item.head());
            item.sections().stream().map(ParsedSection::lines).forEach(check::own);
        }
        for (SourceLine line : document.lines()) {
            if (!line.isBlank() && check.owners[line.number()] != 1) {
                check.breaches.add(
                        "Line " + line.number() + " lies in " + check.owners[line.number()] + " parts: " + line.text());
            }
        }
        return check.breaches;
    }

    private void own(LineRange range) {
        if (range.end() >= owners.length) {
            breaches.add("Lines " + range + " are not in the document");
            return;
        }
        for (int line = range.start(); line <= range.end(); line++) {
            owners[line]++;
        }
    }
}
