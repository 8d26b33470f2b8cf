package dk.sagsgang.parameters.yaml;

import dk.sagsgang.findings.Bilingual;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What numbers a field allows.
 *
 * @param low smallest allowed, or empty for no bound
 * @param high largest allowed, or empty for no bound
 */
public record Range(Optional<BigDecimal> low, Optional<BigDecimal> high) {
    /** Any number. */
    public static final Range ANY = new Range(Optional.empty(), Optional.empty());

    /** Zero to one: a share. */
    public static final Range SHARE = between(0, 1);

    /** Zero or more. */
    public static final Range NOT_NEGATIVE = new Range(Optional.of(BigDecimal.ZERO), Optional.empty());

    /** From one whole number to another, both included. */
    public static Range between(long low, long high) {
        return new Range(Optional.of(BigDecimal.valueOf(low)), Optional.of(BigDecimal.valueOf(high)));
    }

    /**
     * From one number to another, both included and written with a decimal point; anything else is a {@link
     * NumberFormatException}.
     */
    public static Range between(String low, String high) {
        return new Range(Optional.of(new BigDecimal(low)), Optional.of(new BigDecimal(high)));
    }

    /** Whether a number lies within it, the ends included. */
    public boolean contains(BigDecimal number) {
        return low.map(bound -> number.compareTo(bound) >= 0).orElse(true)
                && high.map(bound -> number.compareTo(bound) <= 0).orElse(true);
    }

    /** What is allowed, in words. */
    public Bilingual allowed() {
        return allowed("", "");
    }

    /** The same, with the number that was probably meant as it is to be written. */
    public Bilingual allowedAs(BigDecimal meant) {
        String plain = meant.signum() == 0 ? "0" : meant.stripTrailingZeros().toPlainString();
        return allowed(", her " + plain, ", here " + plain);
    }

    private Bilingual allowed(String danishEnd, String englishEnd) {
        String danish =
                "Skriv et tal med punktum som decimaltegn" + bounds(" fra ", " til ", " på mindst ", " på højst ");
        String english = "Write a number with a decimal point" + bounds(" from ", " to ", ", at least ", ", at most ");
        return new Bilingual(danish + danishEnd + ".", english + englishEnd + ".");
    }

    private String bounds(String from, String to, String least, String most) {
        if (low.isPresent() && high.isPresent()) {
            return from + low.get().toPlainString() + to + high.get().toPlainString();
        }
        return low.map(bound -> least + bound.toPlainString())
                .or(() -> high.map(bound -> most + bound.toPlainString()))
                .orElse("");
    }
}
