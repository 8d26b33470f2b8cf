package dk.sagsgang.investment.web.calculator;

import dk.sagsgang.investment.web.chart.Axis;
import dk.sagsgang.investment.web.chart.Scale;
import dk.sagsgang.publishing.site.text.Texts;
import dk.sagsgang.quantities.NumberFormats;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Function;

/** Axes in kroner: in millions where there are any, so that the marks have room for their words. */
public final class KronerAxis {
    private static final BigDecimal MILLION = BigDecimal.ONE.movePointRight(6);

    private KronerAxis() {}

    /** The axis of a scale in kroner. */
    public static Axis of(Scale scale, NumberFormats amounts, Texts texts) {
        return Axis.of(scale, words(scale.marks(), amounts, texts));
    }

    /** How the marks of one axis are written. */
    static Function<BigDecimal, String> words(Collection<BigDecimal> marks, NumberFormats amounts, Texts texts) {
        boolean millions = marks.stream().anyMatch(mark -> mark.abs().compareTo(MILLION) >= 0);
        return mark -> millions && mark.signum() != 0
                ? amounts.rounded(mark.movePointLeft(6), 2) + "\u00a0" + texts.get("calc.chart.million")
                : amounts.whole(mark);
    }
}
