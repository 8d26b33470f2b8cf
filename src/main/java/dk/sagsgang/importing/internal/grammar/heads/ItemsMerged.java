package dk.sagsgang.importing.internal.grammar.heads;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.DoubtfulReading;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.findings.SourcePlace;
import java.util.Optional;

/**
 * An item that may hold the lines of another: what the item is said to be decided may belong to the other one.
 *
 * @param line as printed, where the other item may begin
 */
public record ItemsMerged(SourcePlace place, String line) implements Finding {
    private static final int LONGEST = 120;

    /** Cuts off the end of a line that is too long to quote. */
    public ItemsMerged {
        line = line.length() > LONGEST ? line.substring(0, LONGEST) + "\u2026" : line;
    }

    @Override
    public String code() {
        return DoubtfulReading.ITEMS_MERGED;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Bilingual message() {
        return new Bilingual(
                "Punkter kan v\u00e6re sl\u00e5et sammen: ved \u00bb" + line + "\u00ab kan et andet punkt begynde.",
                "Items may have been merged: another item may begin at \"" + line + "\".");
    }

    @Override
    public Bilingual remedy() {
        return new Bilingual(
                "Se efter i kilden. Er der to punkter, s\u00e5 giv det andet et nummer og en overskrift p\u00e5 en linje for sig, og indl\u00e6s igen.",
                "Look it up in the source. If there are two items, give the second a number and a title on a line of its own, and import again.");
    }

    @Override
    public Optional<String> printed() {
        return Optional.of(line);
    }
}
