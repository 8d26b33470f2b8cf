package dk.sagsgang.publishing.site.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** A schema.org description of a page, for search engines and other readers without eyes. Immutable. */
public final class StructuredData {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Map<String, Object> properties;

    private StructuredData(Map<String, Object> properties) {
        this.properties = properties;
    }

    /** A thing of a schema.org type, without properties yet. */
    public static StructuredData ofType(String type) {
        return new StructuredData(Map.of("@type", type));
    }

    /** The same thing with one more property; another thing as its value is nested. */
    public StructuredData with(String property, Object value) {
        var more = new LinkedHashMap<>(properties);
        more.put(property, value instanceof StructuredData inner ? inner.properties : value);
        return new StructuredData(more);
    }

    /** The same thing with one more property, where there is a value for it. */
    public StructuredData with(String property, Optional<?> value) {
        return value.map(each -> with(property, (Object) each)).orElse(this);
    }

    /** The inner form, for lists of descriptions. */
    public Map<String, Object> asMap() {
        return properties;
    }

    /** JSON in which nothing can end the script element it is in. */
    String json() {
        var whole = new LinkedHashMap<String, Object>();
        whole.put("@context", "https://schema.org");
        whole.putAll(properties);
        return MAPPER.writeValueAsString(whole)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }
}
