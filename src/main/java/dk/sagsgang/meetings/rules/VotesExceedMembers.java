package dk.sagsgang.meetings.rules;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.findings.SourcePlace;
import dk.sagsgang.quantities.Counted;
import java.util.Optional;

/**
 * More votes in one vote than there were members present.
 *
 * @param votes how many votes are printed
 * @param members how many were present
 */
public record VotesExceedMembers(SourcePlace place, int votes, int members) implements Finding {
    public static final String CODE = "votes-exceed-members";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Bilingual message() {
        return new Bilingual(
                "Der er " + Counted.of(votes, "stemme", "stemmer") + ", men kun "
                        + Counted.of(members, "medlem", "medlemmer") + " var til stede.",
                (votes == 1 ? "There is " : "There are ") + Counted.of(votes, "vote", "votes") + ", but only "
                        + Counted.of(members, "member was", "members were") + " present.");
    }

    @Override
    public Bilingual remedy() {
        return new Bilingual(
                "Sammenlign afstemningen med listen over fremmødte, og ret den, der er forkert.",
                "Compare the vote with the list of those present, and correct the one that is wrong.");
    }

    @Override
    public Optional<String> printed() {
        return Optional.of(Integer.toString(votes));
    }

    @Override
    public Optional<String> computed() {
        return Optional.of(Integer.toString(members));
    }
}
