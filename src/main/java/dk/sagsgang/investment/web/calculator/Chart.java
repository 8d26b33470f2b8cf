package dk.sagsgang.investment.web.calculator;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A chart: what the script draws, and the same figures as a table.
 *
 * @param kind which chart the script draws
 * @param title its heading
 * @param summary what it shows, in a sentence
 * @param data figures and words for the script
 * @param table the same for those who read
 */
public record Chart(String kind, String title, String summary, Map<String, @Nullable Object> data, Table table) {
    public Chart {
        data = new LinkedHashMap<>(data);
    }

    /** The data as JSON. */
    public String json() {
        return JsonMapper.shared().writeValueAsString(data);
    }
}
