package dk.sagsgang.investment.model;

/**
 * Who pays and gains: a municipality, a region, the state.
 *
 * @param name as the author writes it, for example {@code kommune}
 */
public record Payer(String name) {
    public Payer {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A payer needs a name");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
