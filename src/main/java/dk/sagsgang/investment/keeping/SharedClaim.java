package dk.sagsgang.investment.keeping;

import dk.sagsgang.investment.knowledge.KnowledgeBase;
import dk.sagsgang.investment.knowledge.KnowledgePin;
import dk.sagsgang.investment.yaml.InvestmentFile;
import dk.sagsgang.investment.yaml.InvestmentReader;
import dk.sagsgang.parameters.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A gain that two kept calculations both assume, so that it may be counted twice.
 *
 * @param other the other calculation
 * @param claim what both assume
 */
public record SharedClaim(KeptCalculation other, Claim claim) {

    /**
     * What the newest version of a calculation shares with those of others. A scenario and what it was copied from are
     * alternatives, not two investments, and share nothing.
     */
    public static List<SharedClaim> of(KeptCalculation own, List<KeptCalculation> all, KnowledgeVersions known) {
        List<Claim> claims = claims(own, known);
        List<SharedClaim> shared = new ArrayList<>();
        for (KeptCalculation other : all) {
            if (!claims.isEmpty() && !isAlternative(own, other)) {
                List<Claim> theirs = claims(other, known);
                claims.forEach(mine -> theirs.stream()
                        .flatMap(each -> mine.common(each).stream())
                        .forEach(both -> shared.add(new SharedClaim(other, both))));
            }
        }
        return List.copyOf(shared);
    }

    private static boolean isAlternative(KeptCalculation own, KeptCalculation other) {
        return own.id().equals(other.id()) || own.isCopyOf(other) || other.isCopyOf(own);
    }

    private static List<Claim> claims(KeptCalculation of, KnowledgeVersions known) {
        InvestmentFile file = new InvestmentReader(new Parameters())
                .read("beregning.yaml", of.newest().text());
        Optional<KnowledgePin> pin = file.knowledge();
        Optional<KnowledgeBase> pinned = pin.flatMap(each -> known.find(each.base(), each.version()));
        return Claim.of(file, pinned);
    }
}
