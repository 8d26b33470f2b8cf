package dk.sagsgang.investment.web.benefits;

import dk.sagsgang.publishing.site.text.Texts;
import dk.sagsgang.quantities.NumberFormats;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * An axis as it is drawn.
 *
 * @param labels at its marks, which are evenly spaced from end to end
 * @param marks where they are, in thousandths
 * @param zero where zero is, in thousandths
 */
public record Axis(List<String> labels, List<Integer> marks, int zero) {
    public Axis {
        labels = List.copyOf(labels);
        marks = List.copyOf(marks);
    }

    /** In kroner: millions where there are any, so that the marks have room for their words. */
    static Axis ofKroner(Scale scale, NumberFormats amounts, Texts texts) {
        BigDecimal furthest = scale.marks().stream().map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::max);
        boolean millions = furthest.compareTo(BigDecimal.ONE.movePointRight(6)) >= 0;
        return of(
                scale,
                mark -> millions && mark.signum() != 0
                        ? amounts.rounded(mark.movePointLeft(6), 2) + "\u00a0" + texts.get("calc.chart.million")
                        : amounts.whole(mark));
    }

    static Axis of(Scale scale, Function<BigDecimal, String> words) {
        return new Axis(
                scale.marks().stream().map(words).toList(),
                scale.marks().stream().map(scale::at).toList(),
                scale.at(BigDecimal.ZERO));
    }
}
