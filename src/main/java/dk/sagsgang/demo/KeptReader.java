package dk.sagsgang.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Reads what the demo keeps of investment calculations and knowledge bases. */
final class KeptReader {
    private static final String FOLDER = "demo/investment/";

    private KeptReader() {}

    static List<DemoFile> readKnowledge() {
        return entries("knowledge").stream()
                .map(JsonNode::asString)
                .map(KeptReader::file)
                .toList();
    }

    static List<DemoCalculation> readCalculations(List<WrittenCase> cases) {
        return entries("calculations").stream()
                .map(entry -> new DemoCalculation(
                        file(entry.get("file").asString()),
                        number(cases, entry.get("case").asString()),
                        LocalDate.parse(entry.get("kept").asString()),
                        MunicipalityReader.textOrNull(entry, "copyOf")))
                .toList();
    }

    private static List<JsonNode> entries(String list) {
        JsonNode kept = Resources.readYaml(FOLDER + "kept.yaml");
        return StreamSupport.stream(kept.get(list).spliterator(), false).toList();
    }

    private static DemoFile file(String name) {
        return new DemoFile(name, Resources.readText(FOLDER + name));
    }

    private static String number(List<WrittenCase> cases, String id) {
        return cases.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(each -> Objects.requireNonNull(each.number(), "a case with calculations has a number"))
                .orElseThrow(() -> new IllegalArgumentException("There is no case " + id));
    }
}
