package dk.sagsgang.investment.knowledge;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.parameters.yaml.Fields;
import dk.sagsgang.parameters.yaml.Problems;
import dk.sagsgang.parameters.yaml.Suggestion;
import dk.sagsgang.parameters.yaml.Yaml;
import dk.sagsgang.parameters.yaml.YamlDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a version of a knowledge base from YAML or CSV. One bad item never stops the rest from being read. */
public final class KnowledgeReader {
    private static final List<String> KINDS =
            List.of("targetGroups", "successMeasures", "effects", "consequences", "prices");

    private final Problems problems = new Problems();
    private final IdentityHashMap<KnowledgeItem, Yaml> places = new IdentityHashMap<>();

    private KnowledgeReader() {}

    /**
     * Reads a file by what its name ends in: a table when it is {@code .csv}, else YAML.
     *
     * @param source the file's name
     */
    public static KnowledgeImport read(String source, String text) {
        return source.toLowerCase(Locale.ROOT).endsWith(".csv") ? readCsv(source, text) : readYaml(source, text);
    }

    /** @param source the file's name for messages */
    public static KnowledgeImport readYaml(String source, String text) {
        KnowledgeReader reader = new KnowledgeReader();
        Optional<KnowledgeBase> base =
                YamlDocument.read(source, text, reader.problems).flatMap(top -> reader.yaml(top));
        return new KnowledgeImport(base, reader.problems.list());
    }

    /**
     * @param source the file's name for messages
     * @param text a table with the columns of the items and a first column {@code type}; the row of type {@code base} names the
     *     version; lists are written with spaces between
     */
    public static KnowledgeImport readCsv(String source, String text) {
        KnowledgeReader reader = new KnowledgeReader();
        Optional<KnowledgeBase> base = reader.csv(CsvTable.rows(source, text, reader.problems));
        return new KnowledgeImport(base, reader.problems.list());
    }

    private Optional<KnowledgeBase> yaml(Yaml top) {
        Fields fields = Fields.of(top, problems);
        Optional<KnowledgeVersion> version = version(fields);
        boolean invented = invented(fields);
        List<KnowledgeItem> items = new ArrayList<>();
        for (String kind : KINDS) {
            fields.list(kind)
                    .forEach(value -> item(kind, Fields.of(value, problems)).ifPresent(items::add));
        }
        fields.refuseOthers();
        return version.map(named -> new KnowledgeBase(named, invented, consistent(items)));
    }

    private Optional<KnowledgeBase> csv(List<Yaml.Mapping> rows) {
        Optional<KnowledgeVersion> version = Optional.empty();
        boolean invented = false;
        List<KnowledgeItem> items = new ArrayList<>();
        for (Yaml.Mapping row : rows) {
            Fields fields = Fields.of(row, problems);
            String type = fields.requireText("type").orElse("");
            if (type.equals("base")) {
                version = version(fields);
                invented = invented(fields);
                fields.refuseOthers();
            } else if (KINDS.contains(type)) {
                item(type, fields).ifPresent(items::add);
            } else if (!type.isEmpty()) {
                problems.mismatch(
                        row,
                        new Bilingual("Typen »" + type + "« kendes ikke.", "The type is not known."),
                        Suggestion.among(KINDS, type));
            }
        }
        if (version.isEmpty() && !rows.isEmpty()) {
            problems.missing(
                    rows.getFirst(),
                    "type",
                    new Bilingual(
                            "Én række skal have typen base, med name, version og published.",
                            "One row must have type base, with name, version and published."));
        }
        boolean marked = invented;
        return version.map(named -> new KnowledgeBase(named, marked, consistent(items)));
    }

    private Optional<KnowledgeVersion> version(Fields fields) {
        Optional<String> name = fields.requireText("name");
        Optional<String> label = fields.requireText("version");
        fields.require("published", new Bilingual("Skriv en dato.", "Write a date."));
        Optional<LocalDate> published = fields.date("published");
        return name.isPresent() && label.isPresent() && published.isPresent()
                ? Optional.of(new KnowledgeVersion(name.get(), label.get(), published.get()))
                : Optional.empty();
    }

    private boolean invented(Fields fields) {
        return fields.text("invented").map("true"::equals).orElse(false);
    }

    private Optional<KnowledgeItem> item(String kind, Fields fields) {
        int errors = problems.list().size();
        Optional<KnowledgeItem> item = KnowledgeItemReader.read(kind, fields);
        fields.refuseOthers();
        item.ifPresent(read -> places.put(read, fields.value()));
        return problems.list().size() == errors ? item : Optional.empty();
    }

    /** Drops and reports items with the same id twice, or that refer to a group or measure that is not there. */
    private List<KnowledgeItem> consistent(List<KnowledgeItem> items) {
        Set<String> seen = new HashSet<>();
        List<KnowledgeItem> kept = new ArrayList<>();
        for (KnowledgeItem item : items) {
            if (!seen.add(item.kind() + "/" + item.id())) {
                report(item, "står to gange", "occurs twice");
            } else {
                kept.add(item);
            }
        }
        return kept.stream().filter(item -> refersToKnown(item, kept)).toList();
    }

    private boolean refersToKnown(KnowledgeItem item, List<KnowledgeItem> items) {
        boolean known = has(items, "targetGroups", item.fields().get("targetGroup"))
                && has(items, "successMeasures", item.fields().get("successMeasure"));
        if (!known) {
            report(item, "henviser til noget, der ikke findes", "refers to something that does not exist");
        }
        return known;
    }

    private static boolean has(List<KnowledgeItem> items, String kind, @Nullable String id) {
        return id == null
                || items.stream()
                        .anyMatch(item -> item.kind().equals(kind) && item.id().equals(id));
    }

    private void report(KnowledgeItem item, String danish, String english) {
        String name = item.kind() + " " + item.id();
        Yaml where = Objects.requireNonNull(places.get(item), "an item is read at a place");
        problems.mismatch(
                where,
                new Bilingual("»" + name + "« " + danish + ".", "\"" + name + "\" " + english + "."),
                new Bilingual("Ret id eller henvisning.", "Correct the id or the reference."));
    }
}
