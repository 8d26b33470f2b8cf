package dk.sagsgang.meetings.rules;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.findings.SourcePlace;
import dk.sagsgang.meetings.vote.Choice;
import java.util.Optional;

/**
 * A side of a vote that names more or fewer voters than the number printed with it, or that has two different numbers
 * printed.
 *
 * @param side the side in question
 * @param stated the number printed
 * @param counted how many there are by the names, or by the other number printed
 */
public record VoteCountMismatch(SourcePlace place, Choice side, int stated, int counted) implements Finding {
    public static final String CODE = "vote-count-mismatch";

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
                "Der er trykt " + stated + " ved »" + side.asSide().danish() + "«, men " + counted + " kan tælles.",
                "The printed number for \"" + side.asSide().english() + "\" is " + stated + ", but " + counted
                        + " can be counted.");
    }

    @Override
    public Bilingual remedy() {
        return new Bilingual(
                "Tæl de nævnte medlemmer efter, og ret tallet eller navnene.",
                "Count the members named and correct the number or the names.");
    }

    @Override
    public Optional<String> printed() {
        return Optional.of(Integer.toString(stated));
    }

    @Override
    public Optional<String> computed() {
        return Optional.of(Integer.toString(counted));
    }
}
