package dk.sagsgang.publishing.site;

import static dk.sagsgang._support.TestRecord.contents;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.cli.CommandRun;
import dk.sagsgang.findings.FindingLog;
import dk.sagsgang.findings.LoggedFinding;
import dk.sagsgang.search.SearchIndex;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What may be closed is in no output until somebody has opened it by its finding; then it is in all of them, and in none again
 * when the opening is withdrawn. What is held back by something else stays where it is.
 */
class HeldBackOpeningTest {
    private static final String MINUTES = """
            Referat
            Skoleudvalget

            Mødedato: 14-03-2023 kl. 16:00

            Punkt 1: Renovering af skoler
            17.01.00-A00-4-23

            Resume
            Skolerne renoveres.

            Beslutning
            Skoleudvalget godkendte indstillingen.

            Punkt 2: Salg af Kvistrup - fortroligt
            82.01.00-A00-7-23

            Resume
            Grunden er solgt til Brondal.

            Indstilling
            Forvaltningen indstiller til Flintudvalget, at salget godkendes.

            Økonomi (fortroligt)
            Prisen er Ulvedal.

            Beslutning
            Skoleudvalget godkendte indstillingen.

            Fraværende: Vagn Enevold (K)

            Punkt 3: Leje af Drostrup - fortroligt
            82.01.00-A00-8-23

            Resume
            Lejeren er Gimlestad.

            Beslutning
            Skoleudvalget godkendte indstillingen.

            Fraværende: Sigrun Tranholm (V)

            Punkt 4: Lukket punkt: Personsag Tornby
            81.01.00-A00-9-23

            Resume
            Sagen er Nattergal.

            Beslutning
            Skoleudvalget godkendte indstillingen.
            """;

    private static final List<String> ITEM = List.of("Kvistrup", "Brondal", "Flintudvalget", "Enevold");
    private static final List<String> SECTION = List.of("Ulvedal");
    private static final List<String> OTHERS = List.of("Drostrup", "Gimlestad", "Tranholm", "Tornby", "Nattergal");

    private static final List<String> NOTHING = List.of();
    private static final List<String> EVERYTHING = all(all(ITEM, SECTION), OTHERS);

    @TempDir
    Path folder;

    private Path data;
    private ImportedSite site;

    @BeforeEach
    void open() {
        data = folder.resolve("data");
        site = new ImportedSite(data);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private void publish(String name, String text) throws Exception {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        site.importAll(Files.writeString(inbox.resolve(name), text));
    }

    private List<LoggedFinding> held() {
        return contents(site.findings().listAll()).stream()
                .filter(finding -> finding.code().equals(FindingLog.HELD_BACK))
                .toList();
    }

    private int heldBy(int line) {
        return held().stream()
                .filter(finding -> finding.place().startLine() == line)
                .findFirst()
                .orElseThrow()
                .id()
                .value();
    }

    private CommandRun run(Object... command) {
        CommandRun run = CommandRun.of(command);
        site.installation().get(SearchIndex.class).catchUp();
        return run;
    }

    private void opens(int number) {
        CommandRun run = run("finding", number, "--open", "Det er sagens navn", "--data", data);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("Fund " + number + ": Åbnet.");
    }

    private void closes(int number) {
        CommandRun run = run("finding", number, "--close", "--data", data);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("Fund " + number + ": Holdes tilbage.");
    }

    /** The addresses whose answers have a word. */
    private List<String> having(String word, Map<String, HttpResponse<String>> read) {
        return read.entrySet().stream()
                .filter(each -> each.getValue().body().toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Reads the whole site and finds some words in it and others nowhere. */
    private void shows(List<String> shown, List<String> closed) throws Exception {
        Map<String, HttpResponse<String>> read = new SiteWalk(site).all();
        for (String word : shown) {
            assertThat(having(word, read)).as("addresses that have %s", word).isNotEmpty();
            assertThat(site.get("/soeg?q=" + SiteWalk.encoded(word)).body()).doesNotContain("Intet fundet");
        }
        for (String word : closed) {
            assertThat(having(word, read)).as("addresses that have %s", word).isEmpty();
            assertThat(site.get("/soeg?q=" + SiteWalk.encoded(word)).body()).contains("Intet fundet");
        }
    }

    private static List<String> all(List<String> words, List<String> more) {
        return Stream.concat(words.stream(), more.stream()).toList();
    }

    @Test
    void an_item_is_nowhere_until_it_is_opened_and_nowhere_again_when_that_is_withdrawn() throws Exception {
        publish("referat.txt", MINUTES);
        shows(NOTHING, EVERYTHING);

        int number = heldBy(15);
        opens(number);

        shows(ITEM, all(SECTION, OTHERS));
        assertThat(site.get("/personer/vagn-enevold").statusCode()).isEqualTo(200);
        assertThat(site.get("/udvalg/flintudvalget").statusCode()).isEqualTo(200);
        assertThat(site.get("/moeder/skoleudvalget-2023-03-14.json").body()).contains("Kvistrup", "Brondal");

        closes(number);

        shows(NOTHING, EVERYTHING);
        assertThat(site.get("/personer/vagn-enevold").statusCode()).isEqualTo(404);
        assertThat(site.get("/udvalg/flintudvalget").statusCode()).isEqualTo(404);
    }

    @Test
    void what_another_line_holds_back_within_an_opened_item_has_a_finding_of_its_own() throws Exception {
        publish("referat.txt", MINUTES);
        assertThat(held()).hasSize(2);

        opens(heldBy(15));
        int section = heldBy(24);
        opens(section);
        shows(SECTION, NOTHING);

        closes(section);
        shows(ITEM, SECTION);
    }

    @Test
    void the_version_of_the_minutes_stays_the_same() throws Exception {
        publish("referat.txt", MINUTES);
        opens(heldBy(15));

        assertThat(site.get("/moeder/skoleudvalget-2023-03-14").body()).doesNotContain("Rettet", "version 2");
    }

    @Test
    void a_document_whose_name_may_close_it_is_opened_as_a_whole() throws Exception {
        publish("referat-internt.txt", MINUTES);
        assertThat(site.get("/moeder/skoleudvalget-2023-03-14").statusCode()).isEqualTo(404);
        shows(NOTHING, List.of("Renovering"));

        int number = heldBy(0);
        opens(number);

        assertThat(site.get("/moeder/skoleudvalget-2023-03-14").body()).contains("Renovering af skoler");
        shows(List.of("Renovering"), all(ITEM, OTHERS));

        closes(number);
        assertThat(site.get("/moeder/skoleudvalget-2023-03-14").statusCode()).isEqualTo(404);
        shows(NOTHING, List.of("Renovering"));
    }

    @Test
    void an_opening_holds_in_a_corrected_version_though_its_lines_have_moved() throws Exception {
        publish("referat.txt", MINUTES);
        opens(heldBy(15));

        publish("rettet.txt", MINUTES.replace("Skolerne renoveres.", "Skolerne renoveres.\nDet tager to år."));

        shows(ITEM, all(SECTION, OTHERS));
        closes(heldBy(16));
        shows(NOTHING, ITEM);
    }

    @Test
    void an_opening_does_not_reach_another_item_that_has_come_to_the_same_line() throws Exception {
        publish("referat.txt", MINUTES);
        opens(heldBy(15));

        publish("rettet.txt", MINUTES.replace("Punkt 2: Salg af Kvistrup", "Punkt 2: Salg af Havnsø"));

        shows(NOTHING, all(List.of("Havnsø"), OTHERS));
    }

    @Test
    void words_that_the_municipality_adds_open_what_is_imported_again() throws Exception {
        publish("referat.txt", MINUTES);
        Path file = folder.resolve("inbox").resolve("referat.txt");
        Files.writeString(data.resolve("vocabulary.yaml"), """
                closed:
                  closing:
                    notClosing: ["kvistrup fortroligt"]
                """);

        assertThat(run("import", file, "--data", data).err()).contains("uændret");
        shows(NOTHING, ITEM);
        assertThat(run("import", "--again", file, "--data", data).err()).contains("læst igen");
        shows(ITEM, OTHERS);

        Files.delete(data.resolve("vocabulary.yaml"));
        assertThat(run("import", "--again", file, "--data", data).err()).contains("læst igen");
        shows(NOTHING, ITEM);
        assertThat(run("import", "--again", file, "--data", data).err()).contains("uændret");
    }
}
