package dk.sagsgang.importing;

import static dk.sagsgang._support.MinutesBuilder.item;
import static dk.sagsgang._support.MinutesBuilder.minutes;
import static dk.sagsgang._support.TestRecord.contents;
import static dk.sagsgang._support.TestRecord.lines;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang._support.TestRecord;
import dk.sagsgang._support.Words;
import dk.sagsgang.files.Checksum;
import dk.sagsgang.files.StoredFile;
import dk.sagsgang.importing.ImportedFile.Outcome;
import dk.sagsgang.meetings.agenda.AgendaItem;
import dk.sagsgang.meetings.meeting.Meeting;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * An importing process is killed outright (SIGKILL) at many moments. Whatever it had said was committed must be there, whole,
 * with its original; nothing may be there by half; and the import must be able to go on.
 */
class KilledImportTest {
    private static final int KILLS = 20;
    private static final int DOCUMENTS = 3_000;
    private static final String SERVER = "dk.sagsgang.cli.Sagsgang";
    private static final int MOST_DOCUMENTS = 70;
    private static final int MOST_MILLISECONDS = 60;
    private static final int MOST_MILLISECONDS_OF_SERVER = 4_000;
    private static final int ITEMS = 3;

    @TempDir
    Path folder;

    /** How often an import is killed. */
    int kills() {
        return KILLS;
    }

    /** How many documents there are: more than come in between so many kills. */
    int documents() {
        return DOCUMENTS;
    }

    /** How often a server on the same data is killed while it starts or serves. */
    int killsOfServers() {
        return 1;
    }

    @Test
    void what_was_acknowledged_survives_and_nothing_is_half(TestReporter figures) throws Exception {
        Path inbox = write();
        Random random = new Random(20260101);
        Set<String> acknowledged = new HashSet<>();
        for (int kill = 0; kill < kills(); kill++) {
            killOneImport(inbox, acknowledged, random);
            if (kill < killsOfServers()) {
                killOneServer(random);
            }
            assertWhole(inbox, acknowledged);
        }

        figures.publishEntry(
                "kills",
                "%d of imports, %d of servers; %d documents acknowledged, all there and whole"
                        .formatted(kills(), Math.min(kills(), killsOfServers()), acknowledged.size()));
        assertThat(acknowledged).as("the kills hit running imports").isNotEmpty();
        assertThat(acknowledged.size()).as("no import had come to its end").isLessThan(documents());
        assertGoesOn(inbox, acknowledged);
    }

    /**
     * Starts an import and kills it: a random while after a random number of new documents. What it acknowledges, also with
     * its last breath, is added.
     */
    private void killOneImport(Path inbox, Set<String> acknowledged, Random random)
            throws IOException, InterruptedException {
        Process process = start(inbox);
        int documents = random.nextInt(MOST_DOCUMENTS);
        int milliseconds = random.nextInt(MOST_MILLISECONDS);
        Thread killer = Thread.ofVirtual().unstarted(() -> killAfter(process, milliseconds));
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            int added = 0;
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.startsWith(ImportingChild.COMMITTED)) {
                    added += acknowledged.add(line.substring(ImportingChild.COMMITTED.length())) ? 1 : 0;
                }
                if (added >= documents && killer.getState() == Thread.State.NEW) {
                    killer.start();
                }
            }
            killer.join();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** A server recovers what a killed import left, follows it with the index, and may be killed in the midst of that. */
    private void killOneServer(Random random) throws IOException, InterruptedException {
        Process process = start(
                SERVER, "serve", "--port", "0", "--data", folder.resolve("data").toString());
        killAfter(process, random.nextInt(MOST_MILLISECONDS_OF_SERVER));
        process.waitFor();
    }

    private Process start(Path inbox) throws IOException {
        return start(ImportingChild.class.getName(), folder.resolve("data").toString(), inbox.toString());
    }

    private static Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void killAfter(Process process, int milliseconds) {
        try {
            process.waitFor(Duration.ofMillis(milliseconds));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // Through its handle: killing the Process itself would also close what it said and has not been read yet.
        process.toHandle().destroyForcibly();
    }

    private void assertWhole(Path inbox, Set<String> acknowledged) throws IOException {
        try (TestRecord record = TestRecord.in(folder)) {
            Set<String> there = new HashSet<>();
            for (Meeting meeting : contents(record.meetings().listLatest(null, documents()))) {
                assertThat(meeting.versions()).hasSize(1);
                StoredFile file = contents(
                        record.files().get(lines(meeting.current().origin()).file()));
                assertThat(Checksum.of(
                                contents(record.files().getOriginal(file.id())).read()))
                        .isEqualTo(file.checksum());
                there.add(file.name());
            }
            assertThat(there).containsAll(acknowledged);
            assertLatestIsWhole(record, inbox);
        }
    }

    /** The last document stored is the one that could be cut short. */
    private static void assertLatestIsWhole(TestRecord record, Path inbox) throws IOException {
        List<Meeting> latest = contents(record.meetings().listChanged(1));
        if (latest.isEmpty()) {
            return;
        }
        List<AgendaItem> items = TestRecord.items(
                contents(record.meetings().getMinutes(latest.getFirst().id())));
        StoredFile file = contents(
                record.files().get(lines(latest.getFirst().current().origin()).file()));
        assertThat(items).hasSize(ITEMS).allMatch(item -> item.decisions().size() == 1);
        assertThat(record.cases()
                        .listTexts(items.stream().map(AgendaItem::text).toList())
                        .values())
                .hasSize(ITEMS)
                .allMatch(text -> contents(text).sections().size() == 2);
        assertThat(record.files().listLines(file.id())).hasSize(file.lineCount());
        assertThat(contents(record.files().getOriginal(file.id())).read())
                .isEqualTo(Files.readAllBytes(inbox.resolve(file.name())));
    }

    private void assertGoesOn(Path inbox, Set<String> acknowledged) throws IOException {
        Path rest = Files.createDirectory(folder.resolve("rest"));
        try (Stream<Path> files = Files.list(inbox)) {
            List<Path> some = files.sorted().limit(acknowledged.size() + 50L).toList();
            for (Path file : some) {
                Files.copy(file, rest.resolve(String.valueOf(file.getFileName())));
            }
        }
        try (TestRecord record = TestRecord.in(folder)) {
            ImportReport report = record.importAll(rest);
            assertThat(report.count(Outcome.SKIPPED)).isZero();
            assertThat(report.count(Outcome.UNCHANGED)).isGreaterThanOrEqualTo(acknowledged.size());
            assertThat(report.count(Outcome.UNCHANGED) + report.count(Outcome.IMPORTED))
                    .isEqualTo(report.files().size());
        }
    }

    private Path write() throws IOException {
        Path inbox = Files.createDirectory(folder.resolve("inbox"));
        LocalDate day = LocalDate.of(2010, 1, 1);
        for (int at = 0; at < documents(); at++) {
            var document = minutes("Skoleudvalget", day.plusDays(at).toString());
            for (int item = 0; item < ITEMS; item++) {
                document.item(item("Sag om vej " + at + "-" + item)
                        .number("05.01.00-A00-%d-22".formatted(at * ITEMS + item + 1))
                        .summary(Words.text(at * ITEMS + item, 60))
                        .decision("Skoleudvalget godkender indstillingen."));
            }
            Files.writeString(inbox.resolve("%05d.txt".formatted(at)), document.text());
        }
        return inbox;
    }
}
