package dk.sagsgang.quantities;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Prints figures with dots between thousands and a comma before decimals, whatever the machine's locale is. */
final class DanishFormat {
    private DanishFormat() {}

    /** At least {@code decimals} decimals, and more where the figure would else be rounded. */
    static String print(BigDecimal figure, int decimals) {
        int scale = Math.max(decimals, Math.max(0, figure.stripTrailingZeros().scale()));
        String plain = figure.abs().setScale(scale, RoundingMode.UNNECESSARY).toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder printed = new StringBuilder(figure.signum() < 0 ? "-" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                printed.append('.');
            }
            printed.append(whole.charAt(i));
        }
        return point < 0
                ? printed.toString()
                : printed.append(',').append(plain, point + 1, plain.length()).toString();
    }
}
