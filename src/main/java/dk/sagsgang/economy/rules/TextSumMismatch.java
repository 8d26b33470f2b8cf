package dk.sagsgang.economy.rules;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.findings.SourcePlace;
import java.util.Optional;

/**
 * A sum written out in running text that does not hold.
 *
 * @param figure the result as printed
 * @param expected what the terms give
 * @param terms the calculation written out
 */
public record TextSumMismatch(SourcePlace place, String figure, String expected, String terms) implements Finding {
    public static final String CODE = "text-sum-mismatch";

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
                "Teksten siger " + figure + ", men " + terms + " giver " + expected + ".",
                "The text says " + figure + ", but " + terms + " gives " + expected + ".");
    }

    @Override
    public Bilingual remedy() {
        return new Bilingual(
                "Regn summen efter, og ret det beløb i sætningen, der er forkert.",
                "Calculate the sum again and correct the amount that is wrong in the sentence.");
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
