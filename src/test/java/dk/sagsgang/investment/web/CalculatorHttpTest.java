package dk.sagsgang.investment.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.investment.web.form.SerializedForm;
import dk.sagsgang.publishing.SiteServer;
import dk.sagsgang.publishing.site.NoSearch;
import dk.sagsgang.publishing.site.SampleDocuments;
import dk.sagsgang.publishing.site.SampleSite;
import dk.sagsgang.publishing.site.SiteSettings;
import dk.sagsgang.storage.DataFolder;
import dk.sagsgang.storage.Database;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The calculator over HTTP: it answers forms, files and addresses, keeps none of them, and says what is wrong where it is. */
class CalculatorHttpTest {
    private static final String FORM =
            "titel=Pr%C3%B8ve&startaar=2026&betalere=kommune,stat&hold.0.antal=100&diskontering=ingen"
                    + "&udgift.0.navn=Drift&udgift.0.betaler=kommune&udgift.0.beloeb=500.000&succes=11&forsinkelse=1"
                    + "&virkning.0.navn=D%C3%B8gn&virkning.0.enhed=d%C3%B8gn&virkning.0.maengde=-50"
                    + "&virkning.0.pris.0=600&virkning.0.pris.1=400";

    private static Database database;
    private static SiteServer server;
    private static HttpClient client;

    @BeforeAll
    static void start(@TempDir Path folder) {
        database = Database.open(DataFolder.prepare(folder));
        server = serve(database, Clock.systemUTC());
        client = HttpClient.newHttpClient();
    }

    private static SiteServer serve(Database database, Clock clock) {
        return SampleSite.start(database, new SampleDocuments(0), new NoSearch(), SiteSettings.DEFAULT, clock, 0);
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
        database.close();
    }

    @Test
    void the_page_never_starts_empty_and_says_that_its_figures_are_invented() throws Exception {
        assertThat(get("/beregn").body())
                .contains("Opdigtet eksempel", "For hver 100 borgere", "Nettoresultat", "Chance for overskud");
        assertThat(get("/beregn?eksempel=familie").body()).contains("Tidlig støtte til familier");
        assertThat(get("/en/beregn").body()).contains("Invented example", "For every 100 citizens");
    }

    @Test
    void a_form_is_answered_without_any_script() throws Exception {
        String page = get("/beregn?" + FORM).body();
        assertThat(page)
                .contains("regner vi med 11, der lykkes", "Det koster 500.000", "giver 550.000", "heraf 330.000")
                .doesNotContain("Opdigtet eksempel");
    }

    @Test
    void a_file_nested_without_end_is_refused_with_a_message() throws Exception {
        for (String opening : new String[] {"[", "{a: "}) {
            var answer = get("/beregn?yaml=" + encoded(opening.repeat(2_000)));
            assertThat(answer.statusCode()).isIn(200, 400);
            assertThat(answer.body()).contains("niveauer inde i hinanden");
        }
    }

    @Test
    void the_answer_is_the_one_of_the_command_line() throws Exception {
        assertThat(get("/beregn/svar.json?" + FORM).body())
                .contains(
                        "\"undiscounted\":{\"cost\":-500000.00,\"kommune\":330000.00,\"stat\":220000.00,\"net\":50000.00}");
    }

    @Test
    void a_file_taken_along_opens_again_as_the_same_calculation() throws Exception {
        var file = get("/beregn/fil.yaml?" + FORM);
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains("proeve.yaml"));
        assertThat(file.body()).contains("title: Prøve", "successRate: 0.11", "monteCarlo:");
        assertThat(get("/beregn?m=" + SerializedForm.pack(file.body())).body())
                .contains("Det koster 500.000", "giver 550.000");
        assertThat(get("/beregn?yaml=" + encoded(file.body())).body()).contains("Det koster 500.000", "giver 550.000");
    }

    @Test
    void each_wrong_field_is_named_beside_the_field() throws Exception {
        String page = get("/beregn?" + FORM.replace("succes=11", "succes=mange").replace("antal=100", "antal=-1"))
                .body();
        assertThat(page)
                .contains("Der er noget, der skal rettes")
                .containsPattern("data-problem=\"succes\">Skriv en procent fra -100 til 100")
                .containsPattern("data-problem=\"hold.0.antal\">Skriv et tal på 0 eller mere")
                .contains("href=\"#hold.0.antal\"")
                .contains("value=\"mange\"");
        assertThat(get("/en/beregn?" + FORM.replace("succes=11", "succes=many")).body())
                .contains("Write a percentage from -100 to 100");
    }

    @Test
    void what_the_form_cannot_see_is_reported_at_its_field_too() throws Exception {
        String twice = FORM + "&udgift.1.navn=Drift&udgift.1.betaler=kommune&udgift.1.beloeb=1";
        assertThat(get("/beregn?" + twice).body())
                .containsPattern("data-problem=\"udgift.1.navn\">Navnet »Drift« er brugt før");
    }

    @ParameterizedTest
    @ValueSource(strings = {"m=noget-vrøvl", "m=AAAA", "yaml=%5B1%2C2%5D", "yaml=a:%20%7B"})
    void a_calculation_that_cannot_be_read_is_said_so(String query) throws Exception {
        var page = get("/beregn?" + query.replace("ø", "%C3%B8"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Der er noget, der skal rettes");
        assertThat(get("/beregn/svar.json?" + query.replace("ø", "%C3%B8")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_calculation_too_large_for_the_site_is_refused_with_the_limit() throws Exception {
        String cohorts = "cohorts:\n" + "  - {year: 0, participants: 1}\n".repeat(21);
        assertThat(get("/beregn?m=" + SerializedForm.pack("title: Stor\n" + cohorts))
                        .body())
                .contains("højst være 20 hold");
        String bomb = SerializedForm.pack("title: " + "a".repeat(2_000_000));
        assertThat(get("/beregn?m=" + bomb).body()).contains("skåret over eller for stor");
        assertThat(get("/beregn?" + FORM + "&horisont=900").body()).contains("Skriv et helt tal fra 1 til 80");
    }

    @Test
    void nothing_is_kept() throws Exception {
        var answer = get("/beregn?" + FORM);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body()).contains("noindex");
        assertThat(get("/beregn").headers().firstValue("Cache-Control")).contains("public, no-cache");
    }

    @Test
    void every_key_figure_opens_its_explanation() throws Exception {
        String page = get("/beregn?" + FORM + "&succes.lav=5&succes.hoej=17").body();
        var links = Pattern.compile("href=\"(/beregn/forklaring[^\"]+)\"")
                .matcher(page)
                .results()
                .toList();
        assertThat(links).hasSizeGreaterThanOrEqualTo(6);
        for (var link : links) {
            var explanation = get(link.group(1).replace("&amp;", "&"));
            assertThat(explanation.statusCode()).as(link.group(1)).isEqualTo(200);
            assertThat(explanation.body())
                    .contains("calc-tree")
                    .doesNotContain("successRate")
                    .doesNotContain(".level");
        }
    }

    @Test
    void a_scenario_is_compared_with_what_it_was_copied_from() throws Exception {
        String first = SerializedForm.pack(get("/beregn/fil.yaml?" + FORM).body());
        String second = SerializedForm.pack(
                get("/beregn/fil.yaml?" + FORM.replace("succes=11", "succes=9")).body());
        assertThat(get("/beregn/sammenlign?a=" + first + "&b=" + second).body())
                .contains("Ekstra andel, der lykkes", "\u2212100.000", "Nettoresultat");
        assertThat(get("/beregn?m=" + second + "&grund=" + first).body()).contains("100.000\u00a0kr. dårligere");
        assertThat(get("/beregn/sammenlign?a=" + first + "&b=" + first).body()).contains("er ens");
        assertThat(get("/beregn/sammenlign?a=x&b=y").statusCode()).isEqualTo(400);
    }

    @Test
    void the_note_claims_no_more_than_the_figures() throws Exception {
        String note = get("/beregn/notat?" + FORM).body();
        assertThat(note)
                .contains(
                        "Konklusion",
                        "Usikkerheden er ikke regnet med",
                        "ikke et bevis for effekt",
                        "Tjekliste",
                        "ikke opfyldt");
    }

    @Test
    void who_calculates_faster_than_anyone_types_must_wait(@TempDir Path folder) throws Exception {
        var stopped = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
        try (Database own = Database.open(DataFolder.prepare(folder));
                SiteServer busy = serve(own, stopped)) {
            for (int i = 0; i < 150; i++) {
                assertThat(get(busy, "/beregn/svar.json?m=x").statusCode()).isEqualTo(422);
            }
            var refused = get(busy, "/beregn/svar.json?m=x");
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Retry-After")).contains("2");
            assertThat(refused.body()).contains("Vent et øjeblik");
        }
    }

    private static HttpResponse<String> get(String address) throws Exception {
        return get(server, address);
    }

    private static HttpResponse<String> get(SiteServer from, String address) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + from.port() + address))
                        .build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
