package dk.sagsgang.importing.internal.grammar.heads;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.DoubtfulReading;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Rule;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.findings.SourcePlace;
import dk.sagsgang.importing.internal.grammar.lines.Lines;
import java.util.ArrayList;
import java.util.List;

/** Which item a decision belongs to can be told in one way only. */
public final class ReadInTwoWaysRule implements Rule {
    @Override
    public Description description() {
        return new Description(
                DoubtfulReading.READ_IN_TWO_WAYS,
                Severity.ERROR,
                new Bilingual(
                        "Dokumentet kan kun l\u00e6ses p\u00e5 \u00e9n m\u00e5de: ingen anden inddeling i punkter er n\u00e6sten lige s\u00e5"
                                + " god og giver et punkt en anden beslutning.",
                        "The document can be read in one way only: no other division into items is nearly as good and gives an"
                                + " item another decision."),
                "En beslutning under et forkert punkt er v\u00e6rre end ingen; docs/decisions/0024-heads-by-the-best-whole-reading.md.");
    }

    /** One finding for the item that a line begins or is in, and one for the item above where that may go on below it. */
    public List<Finding> check(String document, Lines lines, List<Parting> partings) {
        List<Finding> found = new ArrayList<>();
        for (Parting parting : partings) {
            if (parting.above() >= 0) {
                found.add(finding(document, lines, parting, parting.above()));
            }
            found.add(finding(document, lines, parting, parting.line()));
        }
        return found;
    }

    private static Finding finding(String document, Lines lines, Parting parting, int at) {
        return new ReadInTwoWays(
                SourcePlace.ofLine(document, lines.number(at)),
                lines.number(parting.line()),
                lines.plain(parting.line()),
                lines.number(parting.decision()));
    }
}
