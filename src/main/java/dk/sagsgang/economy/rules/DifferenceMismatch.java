package dk.sagsgang.economy.rules;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.findings.SourcePlace;
import java.util.Optional;

/**
 * A printed difference that is not the difference of the two figures that all others in the table are the difference of.
 *
 * @param label what the figure is called
 * @param line the label of the row or column it is in, empty where it has none
 * @param figure as printed
 * @param expected what it would be
 * @param terms the calculation written out
 */
public record DifferenceMismatch(
        SourcePlace place, String label, String line, String figure, String expected, String terms) implements Finding {
    public static final String CODE = "difference-mismatch";

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
                "»" + label + "« ved »" + line + "« er trykt som " + figure + ", men " + terms + " giver " + expected
                        + ".",
                "\"" + label + "\" at \"" + line + "\" is printed as " + figure + ", but " + terms + " is " + expected
                        + ".");
    }

    @Override
    public Bilingual remedy() {
        return new Bilingual(
                "Regn forskellen efter, og ret den eller det tal, den er regnet af. Samme fortegn skal gælde i hele tabellen.",
                "Calculate the difference again and correct it, or the figure it comes from. The same sign convention must be used in the whole table.");
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
