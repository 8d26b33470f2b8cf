package dk.sagsgang.investment.keeping;

import dk.sagsgang.investment.knowledge.KnowledgeBase;
import dk.sagsgang.investment.knowledge.KnowledgeChange;
import dk.sagsgang.investment.yaml.InvestmentFile;
import dk.sagsgang.investment.yaml.InvestmentReader;
import dk.sagsgang.investment.yaml.RefusedInvestment;
import dk.sagsgang.parameters.Parameters;
import dk.sagsgang.parameters.yaml.Problems;
import dk.sagsgang.parameters.yaml.Yaml;
import dk.sagsgang.parameters.yaml.YamlDocument;
import dk.sagsgang.parameters.yaml.YamlText;
import dk.sagsgang.parameters.yaml.YamlTree;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A stale investment file with the current figures of its knowledge base in place of the ones it was made with. A number is
 * replaced only where the file still says exactly what the pinned version said; where its author has written something else,
 * the change is reported and left to the author.
 *
 * @param text the file with the new figures, pinned to the current version; comments are not carried over
 * @param file the same, read
 * @param replaced the numbers that were replaced, in the order of the file's uses
 * @param left changes that correspond to nothing in the file, or that the author must judge
 */
public record Renewal(String text, InvestmentFile file, List<Replacement> replaced, List<KnowledgeChange> left) {
    public Renewal {
        replaced = List.copyOf(replaced);
        left = List.copyOf(left);
    }

    /**
     * The file renewed; empty when the new figures do not make a right file, so that its author must see to it.
     *
     * @param text a file that can be read
     */
    public static Optional<Renewal> of(String text, Freshness.Stale stale) {
        return YamlDocument.read("beregning.yaml", text, new Problems())
                .filter(Yaml.Mapping.class::isInstance)
                .map(Yaml.Mapping.class::cast)
                .flatMap(top -> of(top, stale));
    }

    private static Optional<Renewal> of(Yaml.Mapping top, Freshness.Stale stale) {
        List<Replacement> replaced = new Renewing(top, stale).replacements();
        List<String> done = replaced.stream().map(Replacement::item).toList();
        List<KnowledgeChange> left = stale.changes().stream()
                .filter(change -> !done.contains(change.kind() + "/" + change.id()))
                .toList();
        Map<String, Object> renewed = renewed(top, replaced, stale.current());
        try {
            InvestmentFile file =
                    new InvestmentReader(new Parameters()).read(YamlTree.of("beregning.yaml", renewed), new Problems());
            return Optional.of(new Renewal(YamlText.file(renewed), file, replaced, left));
        } catch (RefusedInvestment e) {
            return Optional.empty();
        }
    }

    private static Map<String, Object> renewed(Yaml.Mapping top, List<Replacement> replaced, KnowledgeBase current) {
        Map<String, BigDecimal> numbers =
                replaced.stream().collect(Collectors.toMap(Replacement::path, Replacement::after));
        Map<String, Object> fields = new LinkedHashMap<>();
        top.entries().forEach((name, value) -> fields.put(name, value(value, numbers, current)));
        return fields;
    }

    private static Object value(Yaml yaml, Map<String, BigDecimal> numbers, KnowledgeBase current) {
        return switch (yaml) {
            case Yaml.Scalar scalar
            when scalar.path().equals("knowledge.version") -> current.version().version();
            case Yaml.Scalar scalar -> {
                BigDecimal number = numbers.get(scalar.path());
                yield number == null ? YamlText.value(scalar) : number;
            }
            case Yaml.Sequence sequence ->
                sequence.items().stream()
                        .map(item -> value(item, numbers, current))
                        .toList();
            case Yaml.Mapping mapping -> {
                Map<String, Object> fields = new LinkedHashMap<>();
                mapping.entries().forEach((name, item) -> fields.put(name, value(item, numbers, current)));
                yield fields;
            }
        };
    }
}
