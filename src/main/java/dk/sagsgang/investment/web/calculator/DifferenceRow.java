package dk.sagsgang.investment.web.calculator;

import dk.sagsgang.investment.web.calculator.Comparison.Difference;
import dk.sagsgang.investment.web.form.Draft;
import dk.sagsgang.quantities.NumberFormats;
import java.math.BigDecimal;

/**
 * One difference between two calculations as it is shown.
 *
 * @param what what differs
 * @param before as it is in the first
 * @param after as it is in the second
 * @param effect what it does to the net result on its own
 */
public record DifferenceRow(String what, String before, String after, String effect) {
    private static final String NONE = "–";

    static DifferenceRow of(Difference difference, Draft first, Draft second, FieldNames names, NumberFormats amounts) {
        String effect = difference.effect().map(each -> signed(each, amounts)).orElse(NONE);
        if (RawDifference.isRaw(difference.field())) {
            RawDifference raw = new RawDifference(difference.before(), difference.after());
            String what = raw.name().orElseGet(() -> names.ofRaw(difference.field()));
            return new DifferenceRow(what, shown(raw.before()), shown(raw.after()), effect);
        }
        return new DifferenceRow(
                names.of(difference.field(), first, second),
                shown(difference.before()),
                shown(difference.after()),
                effect);
    }

    static String signed(BigDecimal amount, NumberFormats amounts) {
        return (amount.signum() > 0 ? "+" : "") + amounts.whole(amount);
    }

    private static String shown(String value) {
        return value.isEmpty() ? NONE : value;
    }
}
