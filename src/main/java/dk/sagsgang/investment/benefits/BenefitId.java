package dk.sagsgang.investment.benefits;

/**
 * Which promised benefit.
 *
 * @param value unique within a register
 */
public record BenefitId(String value) {
    public BenefitId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A benefit needs an id");
        }
    }
}
