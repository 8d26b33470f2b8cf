package dk.sagsgang.publishing.site;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.publishing.SiteServer;
import dk.sagsgang.storage.DataFolder;
import dk.sagsgang.storage.Database;
import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the site speaks HTTP: reading only, nothing sent twice, nothing run that is not its own. */
class HttpTest {
    private static final NoSearch SEARCH = new NoSearch();
    private static Database database;
    private static SiteServer server;
    private static HttpClient client;

    @BeforeAll
    static void start(@TempDir Path folder) {
        DataFolder data = DataFolder.prepare(folder);
        database = Database.open(data);
        server = SampleSite.start(database, new SampleDocuments(3), SEARCH, SiteSettings.DEFAULT, Clock.systemUTC(), 0);
        client = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
    void nothing_can_be_changed(String method) throws Exception {
        var response = send(request("/om").method(method, BodyPublishers.ofString("x=1")));
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD");
        assertThat(text(response)).contains("Det kan man ikke her");
    }

    @Test
    void a_page_is_not_sent_again_to_who_has_it() throws Exception {
        var first = send(request("/om"));
        assertThat(first.statusCode()).isEqualTo(200);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        String changed = first.headers().firstValue("Last-Modified").orElseThrow();
        assertThat(send(request("/om").header("If-None-Match", tag)).statusCode())
                .isEqualTo(304);
        assertThat(send(request("/om").header("If-Modified-Since", changed)).statusCode())
                .isEqualTo(304);
        assertThat(send(request("/om").header("If-None-Match", "\"other\"")).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/soeg?q=havn", "/soeg/forslag?q=ha"})
    void what_was_searched_before_the_index_had_caught_up_is_kept_nowhere(String page) throws Exception {
        SEARCH.fallBehind();
        var behind = send(request(page));
        SEARCH.catchUp();
        var current = send(request(page));

        assertThat(behind.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(current.headers().firstValue("Cache-Control")).contains("public, no-cache");
        assertThat(text(current)).doesNotContain("er ikke med endnu");
    }

    @Test
    void an_answer_names_its_language_whatever_the_browser_would_like() throws Exception {
        for (String time : List.of("made", "kept")) {
            assertThat(language("/moeder", "en")).as(time).isEqualTo("da");
            assertThat(language("/en/moeder", "da")).as(time).isEqualTo("en");
        }
    }

    private static String language(String page, String wanted) throws Exception {
        return send(request(page).header("Accept-Language", wanted))
                .headers()
                .firstValue("Content-Language")
                .orElseThrow();
    }

    @Test
    void closing_the_site_leaves_the_record_open(@TempDir Path folder) {
        try (Database open = Database.open(DataFolder.prepare(folder))) {
            SampleSite.start(open, new SampleDocuments(1), SEARCH, SiteSettings.DEFAULT, Clock.systemUTC(), 0)
                    .close();

            assertThat(open.revision().number()).isZero();
        }
    }

    @Test
    void a_change_of_the_record_renders_pages_again() throws Exception {
        String before =
                send(request("/om")).headers().firstValue("Last-Modified").orElseThrow();
        database.change(writing -> database.bumpRevision());
        var after = send(request("/om").header("If-Modified-Since", before));
        assertThat(after.headers().firstValue("Last-Modified")).isPresent();
    }

    @Test
    void pages_and_assets_are_compressed_for_those_who_can_read_it() throws Exception {
        var plain = send(request("/om"));
        var packed = send(request("/om").header("Accept-Encoding", "br, gzip;q=0.8"));
        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(packed.headers().firstValue("Vary").orElseThrow().split(", "))
                .contains("Accept-Encoding", "Accept");
        assertThat(packed.headers().firstValue("ETag"))
                .isNotEqualTo(plain.headers().firstValue("ETag"));
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
                .isEqualTo(plain.body());
        var refused = send(request("/om").header("Accept-Encoding", "gzip;q=0"));
        assertThat(refused.headers().firstValue("Content-Encoding")).isEmpty();
    }

    @Test
    void head_says_what_get_would_and_sends_nothing() throws Exception {
        var get = send(request("/om"));
        var head = send(request("/om").method("HEAD", BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Length"))
                .isEqualTo(get.headers().firstValue("Content-Length"));
    }

    @Test
    void assets_are_kept_for_ever_and_found_in_the_page() throws Exception {
        var stylesheet = assetIn(text(send(request("/om"))), "styles");
        var response = send(request(stylesheet));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Cache-Control").orElseThrow().split(", "))
                .containsExactlyInAnyOrder("public", "max-age=31536000", "immutable");
        assertThat(response.headers().firstValue("Content-Type")).contains("text/css;charset=utf-8");
        assertThat(send(request("/assets/../frontend-manifest.json")).statusCode())
                .isGreaterThanOrEqualTo(400);
    }

    @Test
    void nothing_runs_but_the_sites_own_scripts() throws Exception {
        var response = send(request("/om"));
        String policy = response.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy)
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(text(response)).doesNotContain("style=\"").doesNotContain("onclick");
        assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void a_missing_page_offers_a_way_on_in_both_languages() throws Exception {
        var danish = send(request("/findes/ikke"));
        assertThat(danish.statusCode()).isEqualTo(404);
        assertThat(text(danish)).contains("Siden findes ikke", "role=\"search\"", "noindex");
        assertThat(text(send(request("/en/findes/ikke")))).contains("There is no such page", "action=\"/en/soeg\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/fund/abc", "/fund/99999999999", "/kilder/abc", "/kilder/1/original/x", "/moeder/x/y"})
    void an_address_that_names_nothing_is_not_found(String path) throws Exception {
        var response = send(request(path));
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(text(response)).contains("Siden findes ikke");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/fund?side=abc", "/moeder?aar=abc", "/sager?side=99999999999", "/soeg?q=%zz"})
    void a_question_without_meaning_is_answered_with_a_way_on(String path) throws Exception {
        var response = raw(path);
        assertThat(response)
                .startsWith("HTTP/1.1 400")
                .contains("role=\"search\"")
                .doesNotContain("Exception");
    }

    @Test
    void an_address_that_cannot_be_read_is_answered_kindly_and_not_repeated() throws Exception {
        assertThat(raw("/%2e%2e/%2e%2e/hemmeligt"))
                .startsWith("HTTP/1.1 400")
                .contains("Adressen kan ikke læses", "href=\"/\"")
                .doesNotContain("hemmeligt", "Tomcat");
    }

    @Test
    void a_slash_too_many_leads_to_the_page() throws Exception {
        var response = send(request("/en/om/"));
        assertThat(response.statusCode()).isEqualTo(301);
        assertThat(response.headers().firstValue("Location").orElseThrow()).endsWith("/en/om");
    }

    @Test
    void a_page_says_which_language_it_is_in() throws Exception {
        var danish = send(request("/findes/ikke").header("Accept-Language", "en"));
        assertThat(danish.headers().firstValue("Content-Language").orElseThrow())
                .startsWith("da");
    }

    @Test
    void english_has_addresses_of_its_own_and_each_names_the_other() throws Exception {
        assertThat(text(send(request("/en/om"))))
                .contains("<html lang=\"en\">", "hreflang=\"da\"", "href=\"/om\"", "Skip to content");
        assertThat(text(send(request("/om")))).contains("<html lang=\"da\">", "href=\"/en/om\"");
    }

    /** An answer to an address as it is, however odd. */
    private static String raw(String path) throws Exception {
        try (var socket = new Socket("localhost", server.port())) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private static String assetIn(String page, String name) {
        int start = page.indexOf("/assets/" + name);
        return page.substring(start, page.indexOf('"', start));
    }
}
