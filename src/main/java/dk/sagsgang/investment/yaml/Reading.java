package dk.sagsgang.investment.yaml;

import dk.sagsgang.investment.model.Committee;
import dk.sagsgang.investment.model.Payer;
import dk.sagsgang.investment.model.Payers;
import dk.sagsgang.parameters.yaml.Problems;
import dk.sagsgang.quantities.PriceLevel;
import java.util.List;

/**
 * What the parts of a file must agree with.
 *
 * @param priceLevel the level of the whole case
 * @param paying all payers that are declared
 * @param committees all that are declared
 * @param index for conversion between price levels
 * @param problems where faults go
 */
record Reading(PriceLevel priceLevel, Payers paying, List<Committee> committees, PriceIndex index, Problems problems) {
    List<Payer> payers() {
        return paying.all();
    }
}
