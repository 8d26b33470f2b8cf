package dk.sagsgang.investment.model;

import java.util.List;
import java.util.Set;

/**
 * Who pays and gains.
 *
 * @param all in the order of the result
 * @param outsidePublic those of them who are not public, such as the citizens themselves or firms: their money is counted in the net,
 *     but not in the break-even of the public payers
 */
public record Payers(List<Payer> all, Set<Payer> outsidePublic) {
    /** @throws IllegalArgumentException when somebody outside the public sector is not among all */
    public Payers {
        all = List.copyOf(all);
        outsidePublic = Set.copyOf(outsidePublic);
        if (!all.containsAll(outsidePublic)) {
            throw new IllegalArgumentException("Who is outside the public sector must be among the payers");
        }
    }

    /** Public payers only. */
    public static Payers ofPublic(List<Payer> all) {
        return new Payers(all, Set.of());
    }
}
