package dk.sagsgang.investment.web.calculator;

import dk.sagsgang.publishing.site.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that the script writes in charts. */
final class ChartWords {
    private static final List<String> KEYS = List.of(
            "net",
            "budget",
            "present",
            "payback",
            "low",
            "high",
            "million",
            "thousand",
            "unit",
            "draws",
            "loss",
            "gain",
            "expected",
            "breakEven",
            "median",
            "success");

    private ChartWords() {}

    /** The beginning of a chart's data. */
    static Map<String, @Nullable Object> of(Texts texts) {
        Map<String, String> words = new LinkedHashMap<>();
        KEYS.forEach(key -> words.put(key, texts.get("calc.chart." + key)));
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("words", words);
        return data;
    }
}
