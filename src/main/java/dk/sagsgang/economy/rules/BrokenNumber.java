package dk.sagsgang.economy.rules;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.findings.SourcePlace;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Digits grouped as no Danish number is, among figures that are grouped in thousands.
 *
 * @param label the label of its row
 * @param line the label of its column, empty where it has none
 * @param figure as printed
 * @param likely the number that makes the table's totals hold, or null where none is known to
 */
public record BrokenNumber(
        SourcePlace place,
        String label,
        String line,
        String figure,
        @Nullable String likely) implements Finding {
    public static final String CODE = "broken-number";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Bilingual message() {
        return new Bilingual(
                "»" + figure + "« ved »" + label + "«" + (line.isBlank() ? "" : ", »" + line + "«")
                        + " er ikke et helt tal med tusindpunktum."
                        + (likely == null ? "" : " Tabellens summer passer med " + likely + "."),
                "\"" + figure + "\" at \"" + label + "\"" + (line.isBlank() ? "" : ", \"" + line + "\"")
                        + " is not a number grouped in thousands."
                        + (likely == null ? "" : " The table's totals add up with " + likely + "."));
    }

    @Override
    public Bilingual remedy() {
        return new Bilingual(
                "Skriv tallet med alle cifre, og med komma foran decimaler.",
                "Write the number with all its digits, and with a comma before the decimals.");
    }

    @Override
    public Optional<String> printed() {
        return Optional.of(figure);
    }

    @Override
    public Optional<String> computed() {
        return Optional.ofNullable(likely);
    }
}
