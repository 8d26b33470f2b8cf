package dk.sagsgang.publishing;

import dk.sagsgang.documents.CaseCalculations;
import java.util.Optional;

/**
 * What a site has of investment calculations.
 *
 * @param kept those that are kept with cases
 * @param keeper how a visitor keeps one, empty on every real site
 */
public record Investments(CaseCalculations kept, Optional<VisitorKeeper> keeper) {
    /** No calculations, and no way to keep one. */
    public static final Investments NONE = new Investments(CaseCalculations.none(), Optional.empty());

    /** Kept calculations to read. */
    public static Investments toRead(CaseCalculations kept) {
        return new Investments(kept, Optional.empty());
    }
}
