package dk.sagsgang.investment.web.calculator;

/** A client asks for more calculations than the site has room for. */
final class TooManyCalculations extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooManyCalculations() {
        super(null, null, false, false);
    }
}
