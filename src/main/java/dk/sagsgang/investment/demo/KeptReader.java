package dk.sagsgang.investment.demo;

import dk.sagsgang.demo.DemoFile;
import dk.sagsgang.demo.DemoFiles;
import dk.sagsgang.parameters.yaml.Problems;
import dk.sagsgang.parameters.yaml.Yaml;
import dk.sagsgang.parameters.yaml.YamlDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads what the demo keeps of investment calculations and knowledge bases. */
final class KeptReader {
    private static final String FOLDER = "investment/";

    private KeptReader() {}

    static List<DemoFile> readKnowledge() {
        return entries("knowledge").stream().map(name -> file(text(name))).toList();
    }

    static List<DemoCalculation> readCalculations(UnaryOperator<String> caseNumbers) {
        return entries("calculations").stream()
                .map(entry -> ((Yaml.Mapping) entry).entries())
                .map(entry -> new DemoCalculation(
                        file(text(entry.get("file"))),
                        caseNumbers.apply(text(entry.get("case"))),
                        LocalDate.parse(text(entry.get("kept"))),
                        textOrNull(entry, "copyOf")))
                .toList();
    }

    private static List<Yaml> entries(String list) {
        DemoFile kept = DemoFiles.get(FOLDER + "kept.yaml");
        return YamlDocument.read(kept.name(), kept.text(), new Problems())
                .map(top -> ((Yaml.Mapping) top).entries().get(list))
                .map(found -> ((Yaml.Sequence) found).items())
                .orElseThrow(() -> new IllegalArgumentException("The demo's " + kept.name() + " has no " + list));
    }

    private static DemoFile file(String name) {
        return DemoFiles.get(FOLDER + name);
    }

    private static String text(@Nullable Yaml value) {
        return ((Yaml.Scalar) Objects.requireNonNull(value, "a value in the demo's kept.yaml")).text();
    }

    private static @Nullable String textOrNull(Map<String, Yaml> entry, String field) {
        Yaml value = entry.get(field);
        return value == null ? null : text(value);
    }
}
