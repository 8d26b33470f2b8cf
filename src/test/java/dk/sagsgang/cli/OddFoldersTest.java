package dk.sagsgang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is in a folder, an import ends, stays within the folder, reports the result of each file, and prints
 * no controls.
 */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class OddFoldersTest {
    private static final List<String> STEMS = List.of(
            "a\u001b]0;EVIL\u0007\u001b[31m",
            "b\nlinje [1-1] falsk.txt: indlæst",
            "c\u202egpj",
            "d\u2066x\u2069",
            "e\r\tx",
            "f\u009b31m",
            "g\u200fh",
            " h ",
            "-data",
            "'; drop table files_file; --",
            "%s%n{0}",
            "æøå",
            "\ud83d\ude00",
            "CON");
    private static final List<String> ENDINGS =
            List.of(".txt", ".md", ".html", ".pdf", ".docx", ".zip", ".doc", ".exe", "", ".TXT", ".xml", ".json");

    @TempDir
    Path folder;

    private Path inbox = Path.of("");
    private Path data = Path.of("");

    @BeforeEach
    void make() throws IOException {
        inbox = Files.createDirectory(folder.resolve("inbox"));
        data = folder.resolve("data");
    }

    @Test
    void special_characters_in_names_are_printed_visibly() throws IOException {
        Path minutes = SmallMinutes.writeTo(folder);
        Files.copy(minutes, inbox.resolve("a\u001b]0;EVIL\u0007\u001b[31m.txt"));
        Files.writeString(inbox.resolve("b\n[1-1] falsk.txt: indlæst.txt"), "");
        Files.writeString(inbox.resolve("c\u202efdp.txt"), "");

        CommandRun run = CommandRun.of("import", inbox, "--data", data);

        printsNoControls(run);
        assertThat(run.err())
                .contains("a\\u001B]0;EVIL\\u0007\\u001B[31m.txt", "b\\u000A[1-1] falsk", "c\\u202Efdp.txt");
        assertThat(run.err().lines().filter(line -> line.startsWith("["))).hasSize(3);
    }

    @Test
    void links_are_followed_only_within_the_folder_and_what_is_left_out_is_listed() throws Exception {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Path secret = SmallMinutes.write(outside, "hemmelig.txt", "Byrådet", "01-06-2024", "Udenfor");
        Path own = SmallMinutes.write(inbox, "eget.txt", "Byrådet", "08-06-2024", "Indenfor");
        Files.createSymbolicLink(inbox.resolve("ud.txt"), secret);
        Files.createSymbolicLink(inbox.resolve("udmappe"), outside);
        Files.createSymbolicLink(inbox.resolve("ind.txt"), own);
        Files.createSymbolicLink(inbox.resolve("i-ring"), inbox);
        Files.createSymbolicLink(inbox.resolve("væk.txt"), folder.resolve("findes-ikke"));
        fifo(inbox.resolve("kanal.txt"));
        try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            socket.bind(UnixDomainSocketAddress.of(inbox.resolve("stik.txt")));

            CommandRun run = CommandRun.of("import", inbox, "--data", data);

            assertThat(run.out())
                    .contains("8 filer: 1 indlæst", "1 uændret", "6 sprunget over")
                    .contains("ud.txt: det er et link, der fører ud af mappen")
                    .contains("udmappe: det er et link, der fører ud af mappen")
                    .contains("i-ring: det er et link til en mappe")
                    .contains("væk.txt: det er et link, der ikke fører til noget")
                    .contains("kanal.txt: det er ingen almindelig fil")
                    .contains("stik.txt: det er ingen almindelig fil");
            assertThat(CommandRun.of("search", "udenfor", "--data", data).out()).doesNotContain("Udenfor");
        }
    }

    @Test
    void a_pipe_that_is_named_by_itself_is_refused_and_not_waited_for() throws Exception {
        Path pipe = fifo(folder.resolve("kanal.txt"));

        assertThat(CommandRun.of("import", pipe, "--data", data).out()).contains("ingen almindelig fil");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void any_folder_is_imported_to_its_end(long seed) throws IOException {
        Random random = new Random(seed);
        byte[] minutes = Files.readAllBytes(SmallMinutes.writeTo(folder));
        for (int at = 0; at < 25; at++) {
            Path place = inbox;
            for (int depth = random.nextInt(4); depth > 0; depth--) {
                place = Files.createDirectories(place.resolve("mappe" + random.nextInt(2)));
            }
            String name = STEMS.get(random.nextInt(STEMS.size())) + at + ENDINGS.get(random.nextInt(ENDINGS.size()));
            Files.write(place.resolve(name), content(random, minutes));
        }

        CommandRun run = CommandRun.of("import", inbox, "--data", data);

        assertThat(run.code()).isBetween(0, 2);
        printsNoControls(run);
        assertThat(run.err() + run.out()).doesNotContain("\tat ", "fejl i programmet", "Uventet");
        assertThat(run.err().lines()).allMatch(line -> line.startsWith("["));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void any_words_on_the_command_line_are_answered_without_a_trace(long seed) {
        Random random = new Random(seed);
        List<String> words = List.of(
                "import",
                "parse",
                "check",
                "search",
                "finding",
                "invest",
                "verify",
                "backup",
                "restore",
                "benefits",
                "--data",
                "--page",
                "--format",
                "json",
                "-1",
                "0",
                "99999999999999999999",
                "",
                " ",
                "\u0000",
                "\u001b[31m",
                "\u202e",
                "/dev/null",
                "/dev/zero",
                "/",
                ".",
                "..",
                "--",
                "--help",
                "@fil",
                "\"",
                "*",
                "findes-ikke.txt",
                "æøå");
        for (int round = 0; round < 60; round++) {
            Object[] arguments = new Object[1 + random.nextInt(5)];
            for (int at = 0; at < arguments.length; at++) {
                arguments[at] = words.get(random.nextInt(words.size()));
            }
            boolean writes = List.of(arguments).contains("/")
                    || List.of(arguments).contains("..")
                    || List.of(arguments).contains(".");
            if (writes
                    || List.of(arguments).contains("restore")
                    || List.of(arguments).contains("backup")) {
                continue;
            }
            Object[] safe = new Object[arguments.length + 2];
            System.arraycopy(arguments, 0, safe, 0, arguments.length);
            safe[arguments.length] = "--data";
            safe[arguments.length + 1] = data;

            CommandRun run = CommandRun.of(safe);

            assertThat(run.code()).as("%s", List.of(safe)).isBetween(0, 2);
            assertThat(run.err() + run.out())
                    .as("%s", List.of(safe))
                    .doesNotContain("\tat ", "Uventet fejl", "java.lang.", "\u001b", "\u202e");
        }
    }

    private static byte[] content(Random random, byte[] minutes) throws IOException {
        byte[] noise = new byte[random.nextInt(5_000)];
        random.nextBytes(noise);
        return switch (random.nextInt(6)) {
            case 0 -> new byte[0];
            case 1 -> noise;
            case 2 ->
                ("%PDF-1.7\n" + new String(noise, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
            case 3 -> zip(zip(zip(minutes)));
            case 4 -> new byte[300_000];
            default -> minutes;
        };
    }

    private static byte[] zip(byte[] content) throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (OutputStream out = bytes;
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("../../indre.zip"));
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static Path fifo(Path place) throws IOException, InterruptedException {
        int code = new ProcessBuilder("mkfifo", place.toString()).start().waitFor();
        org.junit.jupiter.api.Assumptions.assumeTrue(code == 0, "mkfifo is needed");
        return place;
    }

    private static void printsNoControls(CommandRun run) {
        assertThat((run.out() + run.err()).chars())
                .noneMatch(c -> (c < 0x20 && c != '\n') || (c >= 0x7f && c < 0xa0) || c == 0x202e || c == 0x2066);
    }
}
