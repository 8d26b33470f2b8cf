package dk.sagsgang.parameters.yaml;

import dk.sagsgang.findings.SourcePlace;
import dk.sagsgang.parameters.yaml.YamlText.Verbatim;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes of values that {@link YamlText} writes what {@link YamlDocument} would read out of that text, places included, so that no
 * program parses a text of its own.
 */
public final class YamlTree {
    private final String source;
    private int line = 1;

    private YamlTree(String source) {
        this.source = source;
    }

    /**
     * The tree of a whole file.
     *
     * @param source the file's name for messages
     * @param fields as for {@link YamlText#file}
     */
    public static Yaml.Mapping of(String source, Map<String, Object> fields) {
        return new YamlTree(source).file(fields);
    }

    private Yaml.Mapping file(Map<String, Object> fields) {
        Map<String, Yaml> entries = new LinkedHashMap<>();
        fields.forEach((name, value) -> entries.put(name, field(name, value)));
        return new Yaml.Mapping(SourcePlace.ofLine(source, 1), "", entries);
    }

    private Yaml field(String name, Object value) {
        if (value instanceof List<?> list && YamlText.isWrittenByRow(list)) {
            List<Yaml> items = new ArrayList<>();
            SourcePlace first = SourcePlace.ofLine(source, line + 1);
            for (Object item : list) {
                line++;
                items.add(value(name + "[" + items.size() + "]", item));
            }
            line++;
            return new Yaml.Sequence(first, name, items);
        }
        Yaml onOneLine = value(name, value);
        line++;
        return onOneLine;
    }

    private Yaml value(String path, Object value) {
        SourcePlace place = SourcePlace.ofLine(source, line);
        return switch (value) {
            case Verbatim verbatim -> new Yaml.Scalar(place, path, verbatim.text(), false);
            case BigDecimal number -> new Yaml.Scalar(place, path, YamlText.flow(number), false);
            case Integer number -> new Yaml.Scalar(place, path, YamlText.flow(number), false);
            case List<?> list -> {
                List<Yaml> items = new ArrayList<>();
                for (Object item : list) {
                    items.add(value(path + "[" + items.size() + "]", item));
                }
                yield new Yaml.Sequence(place, path, items);
            }
            case Map<?, ?> map -> {
                Map<String, Yaml> entries = new LinkedHashMap<>();
                map.forEach((name, item) -> entries.put(String.valueOf(name), value(path + "." + name, item)));
                yield new Yaml.Mapping(place, path, entries);
            }
            default -> new Yaml.Scalar(place, path, value.toString(), !YamlText.isPlain(value.toString()));
        };
    }
}
