package dk.sagsgang.publishing.site;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.cases.CaseFile;
import dk.sagsgang.cases.CaseFileId;
import dk.sagsgang.investment.keeping.CalculationKeeper;
import dk.sagsgang.investment.keeping.VersionId;
import dk.sagsgang.publishing.site.text.Language;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is closed is in no output: not its words, its numbers, its people, its attachments or its file. Every page that can be
 * reached is read, and every page that might be guessed.
 */
class LeakTest {
    private static final int MEETINGS = 10;
    private static final int OPEN_CALCULATIONS = 2;
    private static final Pattern LINK = Pattern.compile("(?:href|action|hx-get)=\"([^\"#]*)");
    private static final Pattern LOCATION = Pattern.compile("<loc>https?://[^/]+([^<]*)</loc>");

    /** Every kind of address that the site answers. Whoever adds one adds it here, and to {@link #guesses} if nothing links to it. */
    private static final Set<String> OUTPUTS = Set.of(
            "/",
            "/moeder",
            "/moeder/{slug}",
            "/sager",
            "/sager/{number}",
            "/sager/{number}/beregninger/{calculation}",
            "/sager/{number}/beregninger/{calculation}/fil.yaml",
            "/udvalg",
            "/udvalg/{slug}",
            "/personer",
            "/personer/{slug}",
            "/fund",
            "/fund/{id}",
            "/kilder/{file}",
            "/kilder/{file}/original",
            "/soeg",
            "/soeg/forslag",
            "/sitemap.xml",
            "/sitemap/{part:\\d{1,4}}.xml",
            "/robots.txt",
            "/om",
            "/tilgaengelighed",
            "/tema.css",
            "/beregn",
            "/beregn/billede",
            "/beregn/fil.yaml",
            "/beregn/forklaring",
            "/beregn/gem",
            "/beregn/notat",
            "/beregn/sammenlign",
            "/beregn/svar.json",
            "/error");

    @TempDir
    static Path folder;

    private static final SecretMinutes MINUTES = new SecretMinutes(20_230_417);
    private static final List<String> OPEN = new ArrayList<>();
    private static final List<String> CLOSED = new ArrayList<>();
    private static ImportedSite site;
    private static Map<String, HttpResponse<String>> read;

    @BeforeAll
    static void importAndRead() throws Exception {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        for (int i = 0; i < MEETINGS; i++) {
            Path file = documents.resolve("referat-" + MINUTES.secrets().size() + "-" + i + ".txt");
            Files.writeString(file, MINUTES.meeting(1 + i % 12, 1 + i));
        }
        site = new ImportedSite(folder.resolve("data"));
        site.importAll(documents);
        keepWithCases();
        read = walk();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void no_output_is_forgotten_here() {
        assertThat(site.server().routes()).isEqualTo(new java.util.TreeSet<>(OUTPUTS));
    }

    @Test
    void nothing_closed_is_in_any_output() {
        read.forEach((address, response) -> {
            String body = response.body().toLowerCase(Locale.ROOT);
            assertThat(MINUTES.secrets().stream()
                            .filter(secret -> body.contains(secret.toLowerCase(Locale.ROOT)))
                            .toList())
                    .as("secrets in %s", address)
                    .isEmpty();
        });
    }

    @Test
    void a_calculation_kept_with_a_closed_case_is_nowhere() {
        String everything =
                String.join("\n", read.values().stream().map(HttpResponse::body).toList());
        assertThat(OPEN.stream().filter(everything::contains))
                .as("those of open cases are there")
                .isNotEmpty();
        assertThat(read.values().stream().map(HttpResponse::statusCode))
                .as("nobody was told to wait")
                .doesNotContain(429);
        assertThat(CLOSED).isNotEmpty();
        assertThat(CLOSED.stream().filter(everything::contains).toList()).isEmpty();
    }

    @Test
    void what_is_open_is_shown() {
        String everything =
                String.join("\n", read.values().stream().map(HttpResponse::body).toList());
        assertThat(MINUTES.openWords().stream()
                        .filter(word -> !everything.contains(word))
                        .toList())
                .as("open words that no page shows")
                .isEmpty();
        assertThat(read.size()).isGreaterThan(150);
    }

    @Test
    void nothing_closed_is_found_or_suggested() throws Exception {
        for (String secret : MINUTES.secrets().stream().limit(80).toList()) {
            assertThat(site.get("/soeg?q=" + encoded(secret)).body()).contains("Intet fundet");
            assertThat(site.get("/soeg/forslag?q=" + encoded(secret.substring(0, 4)))
                            .body())
                    .doesNotContainIgnoringCase(secret);
        }
    }

    @Test
    void a_file_with_anything_closed_cannot_be_fetched() throws Exception {
        for (int file = 1; file <= MEETINGS; file++) {
            assertThat(site.get("/kilder/" + file + "/original").statusCode()).isIn(200, 404);
            if (site.get("/kilder/" + file).body().contains("is-closed")) {
                assertThat(site.get("/kilder/" + file + "/original").statusCode())
                        .isEqualTo(404);
            }
        }
    }

    /** With every closed case a calculation, and with some open ones, all with the same gain; the open ones are copies of closed ones. */
    private static void keepWithCases() throws IOException {
        var keeper = CalculationKeeper.in(site.database(), Clock.systemUTC());
        String file = Files.readString(Path.of("demo/investment/housing-first-draft.yaml")) + "targetGroup: Unge\n";
        Optional<VersionId> closed = Optional.empty();
        List<CaseFile> all = site.cases().listCases((CaseFileId) null, 10_000).stream()
                .sorted(Comparator.comparing(CaseFile::visibility).reversed())
                .toList();
        for (CaseFile each : all) {
            boolean isOpen = each.visibility().isPublic();
            String title = (isOpen ? "Beregning" : "Hemmelig beregning") + " nr. "
                    + each.id().value() + " slut";
            if (!isOpen || OPEN.size() < OPEN_CALCULATIONS) {
                var kept = keeper.keep(
                        each.id(),
                        "a.yaml",
                        file.replaceFirst("title: .*", "title: " + title),
                        isOpen ? closed : Optional.empty());
                (isOpen ? OPEN : CLOSED).add(title);
                closed = isOpen
                        ? closed
                        : Optional.of(new VersionId(kept.calculation().id(), 1));
            }
        }
    }

    private static Map<String, HttpResponse<String>> walk() throws Exception {
        var read = new LinkedHashMap<String, HttpResponse<String>>();
        var waiting = new ArrayDeque<String>(guesses());
        while (!waiting.isEmpty()) {
            String address = waiting.poll();
            if (read.containsKey(address) || address.contains("/soeg?") || address.startsWith("/assets/")) {
                continue;
            }
            HttpResponse<String> response = site.get(address);
            read.put(address, response);
            for (Pattern pattern : List.of(LINK, LOCATION)) {
                pattern.matcher(response.body())
                        .results()
                        .map(match -> match.group(1).replace("&amp;", "&"))
                        .filter(link -> link.startsWith("/"))
                        .forEach(waiting::add);
            }
        }
        return read;
    }

    /** Addresses that nothing may link to, but somebody may try: those of everything in the record, closed or not. */
    private static List<String> guesses() {
        var guesses = new ArrayList<String>(List.of(
                "/",
                "/sitemap.xml",
                "/robots.txt",
                "/soeg",
                "/beregn",
                "/beregn/billede",
                "/beregn/fil.yaml",
                "/beregn/forklaring",
                "/beregn/gem",
                "/beregn/notat",
                "/beregn/sammenlign",
                "/beregn/svar.json"));
        site.cases().listCases((CaseFileId) null, 10_000).forEach(each -> guesses.addAll(ofCase(each.slug())));
        site.register().listPersons().forEach(each -> guesses.add("/personer/" + each.slug()));
        site.register().listOrganizations().forEach(each -> guesses.add("/udvalg/" + each.slug()));
        for (int id = 1; id <= 120; id++) {
            guesses.add("/fund/" + id);
        }
        for (int file = 1; file <= MEETINGS + 1; file++) {
            guesses.add("/kilder/" + file);
            guesses.add("/kilder/" + file + "?linjer=1-400");
            guesses.add("/kilder/" + file + "/original");
        }
        guesses.addAll(
                guesses.stream().map(each -> Language.ENGLISH.prefix() + each).toList());
        return guesses;
    }

    /** A case, and each calculation that is or might be kept with it, by its own addresses and as others name it. */
    private static List<String> ofCase(String slug) {
        var guesses = new ArrayList<String>(List.of("/sager/" + slug));
        String reference = slug + "/1/1";
        guesses.add("/sager/" + slug + "/beregninger/1");
        guesses.add("/sager/" + slug + "/beregninger/1?version=1");
        guesses.add("/sager/" + slug + "/beregninger/1/fil.yaml");
        for (String page : List.of("", "/fil.yaml", "/notat", "/svar.json")) {
            guesses.add("/beregn" + page + "?m=" + reference);
        }
        guesses.add("/beregn?eksempel=bolig&grund=" + reference);
        guesses.add("/beregn/gem?eksempel=bolig&grund=" + reference);
        guesses.add("/beregn/sammenlign?a=" + reference + "&b=" + reference);
        return guesses;
    }

    private static String encoded(String word) {
        return java.net.URLEncoder.encode(word, java.nio.charset.StandardCharsets.UTF_8);
    }
}
