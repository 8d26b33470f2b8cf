package dk.sagsgang.investment.uncertainty;

/**
 * Two uncertain inputs tend to be high together (or one high when the other is low).
 *
 * @param first name of an uncertain estimate
 * @param second name of another
 * @param strength correlation of their normal scores (Gaussian copula), above -1 and below 1
 */
public record Correlation(String first, String second, double strength) {
    public Correlation {
        if (!(strength > -1 && strength < 1)) {
            throw new IllegalArgumentException("A correlation lies between -1 and 1, not " + strength);
        }
    }
}
