package dk.sagsgang.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.cases.SectionKind;
import dk.sagsgang.findings.DoubtfulReading;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * What an item is read to be decided does not change because a line beyond it and its neighbours was damaged, or the reading says that
 * it is doubtful. Documents in which nothing but numbers says where items begin are left out: there one number too many may make
 * another reading the better one by far.
 */
class DamageStaysLocalProperties {
    private static final int LEAST_ITEMS = 4;
    private static final List<String> STRAY = List.of(
            "Beslutning",
            "7. Noget andet",
            "Punkt 3",
            "12Glemt",
            "Resume",
            "",
            "1. at noget sker",
            "og",
            "- ",
            "Godkendt.",
            "Side 2 af 9");

    private static final MinutesParser PARSER = new MinutesParser();
    private static final List<String> SEEDS = seeds();

    private static List<String> seeds() {
        try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", "minutes-habits"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(DamageStaysLocalProperties::text)
                    .filter(text -> isInSections(read(text).items()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isInSections(List<ParsedItem> items) {
        long decided = items.stream()
                .filter(item -> item.sections().stream().anyMatch(section -> section.kind() == SectionKind.DECISION))
                .count();
        return items.size() >= LEAST_ITEMS && decided * 2 >= items.size();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ParsedMinutes read(String text) {
        return PARSER.read(SourceLines.document(text));
    }

    @Property(
            tries = 4_000,
            seed = "20260401",
            generation = GenerationMode.RANDOMIZED,
            edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.OFF)
    void decisions_beyond_the_neighbours_of_a_damaged_line_stay(@ForAll long seed) {
        Random random = new Random(seed);
        String text = SEEDS.get(random.nextInt(SEEDS.size()));
        List<ParsedItem> items = read(text).items();
        int damaged = random.nextInt(items.size());
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int from = items.get(damaged).head().start();
        int to = damaged + 1 < items.size() ? items.get(damaged + 1).head().start() - 1 : lines.size();
        int line = from - 1 + random.nextInt(to - from + 1);
        int longer = damage(lines, line, random);

        ParsedMinutes reading = read(String.join("\n", lines));
        if (isToldToBeDoubtful(reading)) {
            return;
        }
        List<ParsedItem> after = reading.items();

        for (int i = 0; i < items.size(); i++) {
            if (Math.abs(i - damaged) > 1) {
                int at = items.get(i).head().start() + (i > damaged ? longer : 0);
                assertThat(decided(after, at))
                        .as("item in line %d, after damage to line %d of%n%s", at, line + 1, text)
                        .contains(decisions(items.get(i)));
            }
        }
    }

    private static boolean isToldToBeDoubtful(ParsedMinutes reading) {
        return reading.findings().stream().anyMatch(finding -> DoubtfulReading.isSaidBy(finding.code()));
    }

    /** Damages one line; returns by how many lines the text is longer. */
    private static int damage(List<String> lines, int line, Random random) {
        String was = lines.get(line);
        switch (random.nextInt(5)) {
            case 0 -> {
                lines.remove(line);
                return -1;
            }
            case 1 -> {
                lines.add(line + 1, STRAY.get(random.nextInt(STRAY.size())));
                return 1;
            }
            case 2 -> lines.set(line, STRAY.get(random.nextInt(STRAY.size())));
            case 3 -> lines.set(line, was.substring(0, random.nextInt(was.length() + 1)));
            default -> {
                int at = random.nextInt(was.length() + 1);
                lines.set(line, was.substring(0, at) + (char) ('!' + random.nextInt(90)) + was.substring(at));
            }
        }
        return 0;
    }

    private static Optional<List<String>> decided(List<ParsedItem> items, int line) {
        return items.stream()
                .filter(item -> item.head().start() == line)
                .map(DamageStaysLocalProperties::decisions)
                .findFirst();
    }

    private static List<String> decisions(ParsedItem item) {
        return item.decisions().stream()
                .map(decision -> decision.outcome() + " " + decision.text())
                .toList();
    }
}
