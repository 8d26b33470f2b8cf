package dk.sagsgang.importing.internal.grammar.heads;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.DoubtfulReading;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.findings.SourcePlace;
import java.util.Optional;

/**
 * A document that can be read in two ways: a line begins an item or does not, both about as likely, and a decision is of one item or of
 * another by it.
 *
 * @param place where one of the items is that the decision may be of
 * @param number of the line, from 1
 * @param line as printed
 * @param decision number of the line of the decision, from 1
 */
public record ReadInTwoWays(SourcePlace place, int number, String line, int decision) implements Finding {
    private static final int LONGEST = 120;

    /** Cuts off the end of a line that is too long to quote. */
    public ReadInTwoWays {
        line = line.length() > LONGEST ? line.substring(0, LONGEST) + "\u2026" : line;
    }

    @Override
    public String code() {
        return DoubtfulReading.READ_IN_TWO_WAYS;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Bilingual message() {
        return new Bilingual(
                "Dokumentet kan l\u00e6ses p\u00e5 to m\u00e5der: linje " + number + ", \u00bb" + line
                        + "\u00ab, kan v\u00e6re overskriften p\u00e5 et punkt eller tekst i punktet over. Det afg\u00f8r, hvilket punkt"
                        + " beslutningen i linje " + decision + " h\u00f8rer til.",
                "The document can be read in two ways: line " + number + ", \"" + line
                        + "\", may be the head of an item or text of the item above. Which item the decision in line "
                        + decision + " belongs to depends on it.");
    }

    @Override
    public Bilingual remedy() {
        return new Bilingual(
                "Se efter i kilden. Er linjen et punkt, s\u00e5 skriv den som de andre punkters overskrifter; er den ikke, s\u00e5 fjern"
                        + " nummeret foran den, og indl\u00e6s igen.",
                "Look it up in the source. If the line is an item, write it as the heads of the other items; if not, take away the"
                        + " number before it, and import again.");
    }

    @Override
    public Optional<String> printed() {
        return Optional.of(line);
    }
}
