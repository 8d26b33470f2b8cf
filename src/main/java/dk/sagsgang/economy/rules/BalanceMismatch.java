package dk.sagsgang.economy.rules;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.findings.SourcePlace;
import java.util.Optional;

/**
 * An opening balance that is not the closing balance before it, or a sum carried over that is not the sum so far.
 *
 * @param label what the figure is called
 * @param line the label of the row or column it is in, empty where it has none
 * @param figure as printed
 * @param expected what it would be
 * @param from what it is carried forward from
 */
public record BalanceMismatch(
        SourcePlace place, String label, String line, String figure, String expected, Bilingual from)
        implements Finding {
    public static final String CODE = "carried-forward-mismatch";

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
                "»" + label + "« ved »" + line + "« er trykt som " + figure + ", men " + from.danish() + " er "
                        + expected + ".",
                "\"" + label + "\" at \"" + line + "\" is printed as " + figure + ", but " + from.english() + " is "
                        + expected + ".");
    }

    @Override
    public Bilingual remedy() {
        return new Bilingual(
                "En overført saldo skal være den, der sluttes med lige før. Ret det tal, der er skrevet forkert af.",
                "A balance carried forward must equal the closing balance before it. Correct the figure that was copied incorrectly.");
    }

    @Override
    public Optional<String> printed() {
        return Optional.of(figure);
    }

    @Override
    public Optional<String> computed() {
        return Optional.of(expected);
    }
}
