package dk.sagsgang.parameters.yaml;

import dk.sagsgang.findings.SourcePlace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads the text of a YAML 1.2 file, and so of a JSON file, into values with places. Anchors, tags, keys that are not text and
 * values nested deeper than any of our files are refused.
 */
public final class YamlDocument {
    /** More than this is not a file that a person wrote. */
    private static final int LONGEST = 3_000_000;

    /** How many mappings and lists may lie within each other. */
    private static final int DEEPEST = 40;

    private final String source;
    private final Problems problems;

    private YamlDocument(String source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /**
     * The top of the file, or empty when it cannot be read; then {@code problems} says why and where.
     *
     * @param source the file's name for messages
     */
    public static Optional<Yaml> read(String source, String text, Problems problems) {
        return new YamlDocument(source, problems).read(text);
    }

    private Optional<Yaml> read(String text) {
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(source)
                    .setCodePointLimit(LONGEST)
                    .build();
            Parser parser = new ParserImpl(settings, new StreamReader(settings, text));
            Optional<Node> top = new Composer(settings, new BoundedParser(parser, DEEPEST)).getSingleNode();
            if (top.isEmpty()) {
                problems.unreadable(nowhere(0), "Filen er tom.", "The file is empty.");
                return Optional.empty();
            }
            return Optional.of(convert(top.get(), ""));
        } catch (BoundedParser.ReferenceException e) {
            problems.unreadable(
                    nowhere(e.line()),
                    "Henvisninger i YAML (& og *) bruges ikke her. Skriv indholdet ud.",
                    "References in YAML (& and *) are not used here. Write the contents out.");
        } catch (BoundedParser.TooDeepException e) {
            problems.unreadable(
                    nowhere(e.line()),
                    "Felterne ligger flere end " + DEEPEST + " niveauer inde i hinanden. Fjern indlejringen.",
                    "The fields are nested more than " + DEEPEST + " levels deep. Remove the nesting.");
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            String column = e.getProblemMark()
                    .map(mark -> " tegn " + (mark.getColumn() + 1))
                    .orElse("");
            problems.unreadable(
                    nowhere(line),
                    "YAML kan ikke læses fra" + (column.isEmpty() ? " her" : column)
                            + ". Se efter et komma for meget, en parentes eller et anførselstegn, der mangler, eller forkert"
                            + " indrykning.",
                    "Not readable YAML: " + e.getProblem() + ".");
        } catch (YamlEngineException e) {
            problems.unreadable(nowhere(0), "YAML kan ikke læses.", "Not readable YAML: " + e.getMessage() + ".");
        }
        return Optional.empty();
    }

    private Yaml convert(Node node, String path) {
        SourcePlace place = place(node);
        return switch (node) {
            case ScalarNode scalar ->
                new Yaml.Scalar(place, path, scalar.getValue(), scalar.getScalarStyle() != ScalarStyle.PLAIN);
            case SequenceNode sequence -> new Yaml.Sequence(place, path, items(sequence, path));
            case MappingNode mapping -> new Yaml.Mapping(place, path, entries(mapping, path));
            default -> throw new YamlEngineException("Henvisninger i YAML bruges ikke her");
        };
    }

    private List<Yaml> items(SequenceNode sequence, String path) {
        List<Yaml> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(convert(item, path + "[" + items.size() + "]"));
        }
        return items;
    }

    private Map<String, Yaml> entries(MappingNode mapping, String path) {
        Map<String, Yaml> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw new YamlEngineException("Et feltnavn skal være en tekst");
            }
            String name = key.getValue();
            String childPath = path.isEmpty() ? name : path + "." + name;
            if (entries.containsKey(name)) {
                Yaml twice = new Yaml.Scalar(place(key), childPath, name, true);
                problems.unreadable(twice, "Feltet står to gange.", "The field is given twice.");
            }
            entries.put(name, convert(tuple.getValueNode(), childPath));
        }
        return entries;
    }

    private SourcePlace place(Node node) {
        return SourcePlace.ofLine(
                source, node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0));
    }

    private Yaml nowhere(int line) {
        return new Yaml.Scalar(SourcePlace.ofLine(source, line), "", "", false);
    }
}
