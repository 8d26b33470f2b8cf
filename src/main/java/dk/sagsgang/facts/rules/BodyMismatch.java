package dk.sagsgang.facts.rules;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.findings.SourcePlace;
import java.util.List;
import java.util.Optional;

/**
 * A decision that approves, in the name of one body, what another was asked to decide.
 *
 * @param place where the decision is printed
 * @param recommendation where the recommendation is printed
 * @param deciding the body that decided, as printed
 * @param asked the body that was asked, as printed
 */
public record BodyMismatch(SourcePlace place, SourcePlace recommendation, String deciding, String asked)
        implements Finding {
    /** The code of these findings. */
    public static final String CODE = "body-mismatch";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<SourcePlace> restsOn() {
        return List.of(place, recommendation);
    }

    @Override
    public Bilingual message() {
        return new Bilingual(
                "Der indstilles til " + asked + ", men " + deciding + " har godkendt.",
                "The recommendation is addressed to " + asked + ", but " + deciding + " has approved it.");
    }

    @Override
    public Bilingual remedy() {
        return new Bilingual(
                "Ret det organ, der indstilles til, eller det, der har godkendt. Skal sagen videre, så skriv, at den anbefales"
                        + " over for " + asked + ".",
                "Correct the body that the recommendation is addressed to, or the one that approved it. If the case goes on,"
                        + " write that it is recommended to " + asked + ".");
    }

    @Override
    public Optional<String> printed() {
        return Optional.of(deciding);
    }

    @Override
    public Optional<String> computed() {
        return Optional.of(asked);
    }
}
