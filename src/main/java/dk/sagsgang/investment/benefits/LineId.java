package dk.sagsgang.investment.benefits;

/**
 * Identifies a promised gain or cost.
 *
 * @param investment the investment that it is part of
 * @param name unique within the investment
 */
public record LineId(InvestmentId investment, String name) {
    public LineId {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A line needs a name");
        }
    }

    @Override
    public String toString() {
        return investment.value() + "/" + name;
    }
}
