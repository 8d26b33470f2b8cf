package dk.sagsgang.economy.rules;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.findings.SourcePlace;
import java.util.Optional;

/**
 * A total that is not the sum of its parts, by more than rounding explains.
 *
 * @param total the total's label
 * @param line the label of the row or column that it is in, empty where it has none
 * @param figure the total as printed
 * @param sum what the parts add up to
 * @param terms the addition written out
 */
public record SumMismatch(SourcePlace place, String total, String line, String figure, String sum, String terms)
        implements Finding {
    public static final String CODE = "sum-mismatch";

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
        String where = line.isBlank() ? "»" + total + "«" : "»" + total + "« ved »" + line + "«";
        String at = line.isBlank() ? "\"" + total + "\"" : "\"" + total + "\" at \"" + line + "\"";
        return new Bilingual(
                where + " er trykt som " + figure + ", men delene giver " + sum + " (" + terms + ").",
                at + " is printed as " + figure + ", but its parts add up to " + sum + " (" + terms + ").");
    }

    @Override
    public Bilingual remedy() {
        return new Bilingual(
                "Sammenlign tabellen med kilden, og ret det tal, der er forkert: totalen eller en af delene.",
                "Compare the table with its source and correct the figure that is wrong: the total or one of its parts.");
    }

    @Override
    public Optional<String> printed() {
        return Optional.of(figure);
    }

    @Override
    public Optional<String> computed() {
        return Optional.of(sum);
    }

    @Override
    public Optional<String> arithmetic() {
        return Optional.of(terms);
    }
}
