package dk.sagsgang.importing.internal.grammar.heads;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.DoubtfulReading;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Rule;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.findings.SourcePlace;
import dk.sagsgang.importing.internal.grammar.lines.Lines;
import java.util.List;

/** An item holds one decision of the meeting's own, and no line that looks like the head of another. */
public final class ItemsMergedRule implements Rule {
    @Override
    public Description description() {
        return new Description(
                DoubtfulReading.ITEMS_MERGED,
                Severity.ERROR,
                new Bilingual(
                        "Et punkt har \u00e9n beslutning af m\u00f8dets egne og rummer ingen linje, der ligner overskriften p\u00e5 et andet.",
                        "An item has one decision of the meeting's own and holds no line that looks like the head of another."),
                "En beslutning under et forkert punkt er v\u00e6rre end ingen; docs/decisions/0024-heads-by-the-best-whole-reading.md.");
    }

    /** One finding for each of the lines at which another item may begin. */
    public List<Finding> check(String document, Lines lines, List<Integer> doubtful) {
        return doubtful.stream()
                .<Finding>map(
                        line -> new ItemsMerged(SourcePlace.ofLine(document, lines.number(line)), lines.plain(line)))
                .toList();
    }
}
