package dk.sagsgang.demo.casefile;

import dk.sagsgang.demo.town.DemoBody;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Hands out journal numbers. Most are of the common form with subject, facet, running number and year; a few bodies and
 * years use the forms of other record systems, as real municipalities do.
 */
final class NumberSeries {

    private final Map<String, Integer> last = new HashMap<>();

    String next(DemoBody body, int year, String subject) {
        return switch (body.id() + year) {
            case "tmu2022", "tmu2023" -> String.format(Locale.ROOT, "EMN-%d-%05d", year, running("EMN" + year, 400));
            case "sku2024" -> year % 100 + "/" + running("sku" + year, 11000);
            case "sku2022" -> "Sagsnr. " + running("sku" + year, 299000);
            case "tmu2025" -> String.format(Locale.ROOT, "%d-%06d", year, running("tmu" + year, 16000));
            case "sau2023" ->
                subject.replace("-", "") + "-" + String.format(Locale.ROOT, "%04d", running("sau" + year, 100));
            default -> subject + "-" + running(subject + year, 0) + "-" + year % 100;
        };
    }

    private int running(String series, int start) {
        return last.merge(series, start + 1, (old, first) -> old + 1);
    }
}
