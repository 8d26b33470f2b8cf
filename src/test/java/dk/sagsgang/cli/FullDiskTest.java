package dk.sagsgang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang._support.Folders;
import dk.sagsgang._support.MinutesBuilder;
import dk.sagsgang._support.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A full disk ends an import once and in one line; what was committed is kept, and with more room the rest comes in. */
class FullDiskTest {
    /** More than fit into the smallest disk, a megabyte at a time. */
    private static final int DOCUMENTS_PER_MEGABYTE = 30;

    private static final int ITEMS = 3;

    @TempDir
    Path folder;

    private static Path write(Path folder, int documents) throws IOException {
        Path inbox = Files.createDirectory(folder.resolve("inbox"));
        LocalDate day = LocalDate.of(2010, 1, 1);
        for (int at = 0; at < documents; at++) {
            MinutesBuilder document =
                    MinutesBuilder.minutes("Skoleudvalget", day.plusDays(at).toString());
            for (int item = 0; item < ITEMS; item++) {
                document.item(MinutesBuilder.item("Sag om vej " + at + "-" + item)
                        .number("05.01.00-A00-%d-22".formatted(at * ITEMS + item + 1))
                        .summary(Words.text(at * ITEMS + item, 400))
                        .decision("Skoleudvalget godkender indstillingen."));
            }
            Files.writeString(inbox.resolve("%05d.txt".formatted(at)), document.text());
        }
        return inbox;
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 12})
    void a_full_disk_is_said_once(int megabytes) throws IOException {
        assertIsSaidOnce(folder, megabytes);
    }

    @Test
    void a_disk_that_is_full_before_anything_is_made_is_said_to_be_full() throws IOException {
        Path inbox = write(folder, 1);
        Path disk = Folders.small(folder.resolve("full"), 1);
        try {
            Files.write(disk.resolve("ballast"), new byte[1_000_000]);

            CommandRun run = CommandRun.of("import", inbox, "--data", disk.resolve("data"));

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("Disken er fuld", "The disk is full");
            hasNoTrace(run);
        } finally {
            Folders.release(disk);
        }
    }

    /** Fills a disk by an import, makes room and imports again. */
    static void assertIsSaidOnce(Path folder, int megabytes) throws IOException {
        int documents = megabytes * DOCUMENTS_PER_MEGABYTE;
        Path inbox = write(folder, documents);
        Path disk = Folders.small(folder.resolve("disk"), megabytes);
        try {
            Path data = disk.resolve("data");

            CommandRun run = CommandRun.of("import", inbox, "--data", data);

            assertThat(run.code()).as(run.err()).isEqualTo(2);
            List<String> said =
                    run.err().lines().filter(line -> !line.startsWith("[")).toList();
            assertThat(said)
                    .singleElement()
                    .satisfies(line -> assertThat(line)
                            .contains("Disken er fuld", data.toString(), "Frigør plads", "gemt", "The disk is full"));
            assertThat(run.err()).doesNotContain("fejl i programmet", "sprunget over", "kunne ikke gemmes");
            hasNoTrace(run);
            assertThat(filesIn(data.resolve("tmp"))).noneMatch(file -> file.contains("original-"));
            long kept =
                    run.err().lines().filter(line -> line.contains(": indlæst")).count();

            Folders.enlarge(disk, 400);
            CommandRun again = CommandRun.of("import", inbox, "--data", data);

            assertThat(again.code()).as(again.err()).isLessThan(2);
            assertThat(again.out())
                    .contains(
                            documents + " filer",
                            kept + " uændret",
                            (documents - kept) + " indlæst",
                            "0 sprunget over");
            assertThat(CommandRun.of("search", "skoleudvalget", "--data", data).err())
                    .contains(documents * ITEMS + " i alt");
        } finally {
            Folders.release(disk);
        }
    }

    private static List<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toString).toList();
        }
    }

    private static void hasNoTrace(CommandRun run) {
        assertThat(run.err() + run.out()).doesNotContain("\tat ", "Exception", "SQLITE");
    }
}
