package dk.sagsgang.investment.knowledge;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.SourcePlace;
import dk.sagsgang.parameters.yaml.Problems;
import dk.sagsgang.parameters.yaml.Yaml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table as comma- or semicolon-separated values (RFC 4180 quoting), each row as named fields with its line. Empty cells are
 * fields not given. In a file with semicolons a decimal comma is read as a decimal point.
 */
public final class CsvTable {
    private static final Set<String> LISTS = Set.of("perSuccess", "standardErrors", "traits");

    private CsvTable() {}

    /** The rows below the heading; an empty file is reported. */
    public static List<Yaml.Mapping> rows(String source, String text, Problems problems) {
        return rows(source, text, problems, true);
    }

    /** As {@link #rows}, with every cell as it is written, decimal commas too. */
    public static List<Yaml.Mapping> rowsAsWritten(String source, String text, Problems problems) {
        return rows(source, text, problems, false);
    }

    private static List<Yaml.Mapping> rows(String source, String text, Problems problems, boolean pointed) {
        String table = text.startsWith("\uFEFF") ? text.substring(1) : text;
        boolean commas = pointed && separator(table) == ';';
        List<CsvRecord> records = records(table);
        if (records.isEmpty()) {
            Yaml nowhere = new Yaml.Scalar(SourcePlace.wholeOf(source), "", "", false);
            problems.wrong(nowhere, new Bilingual("Skriv en overskrift og rækker.", "Write a header row and rows."));
            return List.of();
        }
        List<String> heading =
                records.getFirst().getFields().stream().map(String::strip).toList();
        List<Yaml.Mapping> rows = new ArrayList<>();
        for (CsvRecord each : records.subList(1, records.size())) {
            List<String> cells = each.getFields();
            if (cells.stream().allMatch(String::isBlank)) {
                continue;
            }
            SourcePlace place = SourcePlace.ofLine(source, (int) each.getStartingLineNumber());
            Yaml.Mapping row = row(place, heading, commas ? withPoints(cells) : cells);
            if (cells.size() > heading.size()) {
                problems.mismatch(
                        row,
                        new Bilingual("Rækken har flere celler end overskriften.", "More cells than the header row."),
                        new Bilingual(
                                "Sæt tekst med skilletegn i anførselstegn.", "Quote text that contains separators."));
            }
            rows.add(row);
        }
        return rows;
    }

    /** A trait packed into one word: {@code alder:34:9:1}. */
    static Yaml trait(Yaml.Scalar packed) {
        String[] parts = packed.text().split(":", -1);
        List<String> names = List.of("name", "value", "spread", "weight");
        Map<String, Yaml> entries = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(parts.length, names.size()); i++) {
            entries.put(
                    names.get(i),
                    new Yaml.Scalar(packed.place(), packed.path() + "." + names.get(i), parts[i].strip(), false));
        }
        return new Yaml.Mapping(packed.place(), packed.path(), entries);
    }

    private static List<String> withPoints(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replaceAll("(?<=\\d),(?=\\d)", "."))
                .toList();
    }

    private static Yaml.Mapping row(SourcePlace place, List<String> heading, List<String> cells) {
        Map<String, Yaml> entries = new LinkedHashMap<>();
        for (int c = 0; c < Math.min(heading.size(), cells.size()); c++) {
            String cell = cells.get(c).strip();
            if (!cell.isEmpty()) {
                String name = heading.get(c);
                entries.put(name, LISTS.contains(name) ? list(place, name, cell) : scalar(place, name, cell));
            }
        }
        return new Yaml.Mapping(place, "", entries);
    }

    private static Yaml list(SourcePlace place, String name, String cell) {
        List<Yaml> items = new ArrayList<>();
        for (String item : cell.split("\\s+", -1)) {
            items.add(scalar(place, name + "[" + items.size() + "]", item));
        }
        return new Yaml.Sequence(place, name, items);
    }

    private static Yaml.Scalar scalar(SourcePlace place, String path, String cell) {
        return new Yaml.Scalar(place, path, cell, false);
    }

    private static List<CsvRecord> records(String text) {
        char separator = separator(text);
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text)) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static char separator(String text) {
        return text.lines().findFirst().orElse("").indexOf(';') >= 0 ? ';' : ',';
    }
}
