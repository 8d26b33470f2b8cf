package dk.sagsgang.economy.rules;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.findings.SourcePlace;
import java.util.Optional;

/**
 * A printed percentage that is not the share it is printed as.
 *
 * @param label what the figure is called
 * @param line the label of the row or column it is in, empty where it has none
 * @param figure as printed
 * @param expected what it would be
 * @param terms the calculation written out
 */
public record ShareMismatch(SourcePlace place, String label, String line, String figure, String expected, String terms)
        implements Finding {
    public static final String CODE = "percentage-mismatch";

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
                "»" + label + "« ved »" + line + "« er trykt som " + figure + ", men " + terms + " er " + expected
                        + ".",
                "\"" + label + "\" at \"" + line + "\" is printed as " + figure + ", but " + terms + " is " + expected
                        + ".");
    }

    @Override
    public Bilingual remedy() {
        return new Bilingual(
                "Regn andelen efter af de tal, der står ved siden af, og ret den, der er forkert.",
                "Calculate the share again from the figures beside it and correct the one that is wrong.");
    }

    @Override
    public Optional<String> printed() {
        return Optional.of(figure);
    }

    @Override
    public Optional<String> computed() {
        return Optional.of(expected);
    }

    @Override
    public Optional<String> arithmetic() {
        return Optional.of(terms);
    }
}
