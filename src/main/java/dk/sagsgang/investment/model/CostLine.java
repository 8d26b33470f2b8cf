package dk.sagsgang.investment.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One cost of the programme, or one cost that it saves. Amounts are positive kroner.
 *
 * @param name what it is for
 * @param payer who pays, or is saved from paying
 * @param committee whose budget inside the payer
 * @param amounts by year index, at the stated price level
 * @param perParticipant for each participant of a cohort, in the cohort's year
 * @param conversion from the stated to the case's price level, times overhead where there is one; 1 for neither
 * @param level a common factor on the line, 1 as stated; carries the uncertainty of the whole line
 */
public record CostLine(
        String name,
        Payer payer,
        Optional<Committee> committee,
        List<Estimate> amounts,
        Optional<Estimate> perParticipant,
        BigDecimal conversion,
        Estimate level) {
    public CostLine {
        amounts = List.copyOf(amounts);
    }
}
