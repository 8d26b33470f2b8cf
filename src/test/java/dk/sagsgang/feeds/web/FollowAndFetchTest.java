package dk.sagsgang.feeds.web;

import static dk.sagsgang._support.MinutesBuilder.agenda;
import static dk.sagsgang._support.MinutesBuilder.item;
import static dk.sagsgang._support.MinutesBuilder.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import dk.sagsgang._support.TestRecord;
import dk.sagsgang.publishing.SiteServer;
import dk.sagsgang.publishing.site.PublicAddress;
import dk.sagsgang.publishing.site.SiteSettings;
import dk.sagsgang.search.SearchIndex;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What others can follow and fetch, over HTTP. */
class FollowAndFetchTest {
    private static final String CASE = "21.00.00-P20-3-23";
    private static final String SECRET = "Kragebjergsagen";

    @TempDir
    static Path folder;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static TestRecord record;
    private static SiteServer site;

    @BeforeAll
    static void publish() {
        record = TestRecord.in(folder);
        record.importMinutes(
                minutes("Kulturudvalget", "2023-03-14")
                        .item(item("Biblioteket i Tornsted")
                                .number(CASE)
                                .recommendation("Forvaltningen indstiller, at udvalget godkender planen.")
                                .decision(
                                        "Kulturudvalget godkendte indstillingen.\n\nFor stemte: Anna Holm (A)\nImod stemte: Bo Lind (B)")
                                .section("Økonomi", "År;2024;2025"))
                        .item(item(SECRET).closed().decision("Godkendt.")),
                agenda("Kulturudvalget", "2023-04-18").item(item("Svømmehallen")),
                minutes("Byrådet", "2023-03-29")
                        .item(item("Biblioteket i Tornsted")
                                .number(CASE)
                                .decision("Byrådet godkendte indstillingen.")));
        record.get(SearchIndex.class).catchUp();
        site = SiteServer.start(
                record.installation(),
                SiteSettings.DEFAULT.at(PublicAddress.of("https://dagsorden.example.dk")),
                Clock.fixed(Instant.parse("2023-04-01T10:00:00Z"), ZoneOffset.UTC),
                0);
    }

    @AfterAll
    static void stop() {
        site.close();
        record.close();
        CLIENT.close();
    }

    @Test
    void every_decision_is_in_the_feed_with_its_words_its_body_and_its_place() throws Exception {
        List<Entry> entries = feed("/beslutninger.atom").getEntries();

        assertThat(entries)
                .extracting(Entry::getTitle)
                .containsExactly("Godkendt: Biblioteket i Tornsted", "Godkendt: Biblioteket i Tornsted");
        assertThat(entries.getFirst().getSummary().getValue()).isEqualTo("Byrådet godkendte indstillingen.");
        assertThat(entries.getFirst().getAlternateLinks().getFirst().getHref())
                .startsWith("https://dagsorden.example.dk/moeder/")
                .endsWith("#punkt-1");
    }

    @Test
    void a_committee_a_case_a_person_and_a_search_have_feeds_of_their_own() throws Exception {
        assertThat(feed("/udvalg/kulturudvalget/beslutninger.atom").getEntries())
                .hasSize(1);
        assertThat(feed("/sager/" + CASE + "/beslutninger.atom").getEntries()).hasSize(2);
        assertThat(feed("/personer/anna-holm/nyt.atom").getEntries())
                .extracting(Entry::getTitle)
                .containsExactly("Anna Holm stemte For: Biblioteket i Tornsted");
        assertThat(feed("/soeg.atom?q=svømmehal").getEntries())
                .extracting(Entry::getTitle)
                .containsExactly("Svømmehallen");
    }

    @Test
    void an_entry_has_the_same_id_in_every_feed_that_it_is_in() throws Exception {
        assertThat(feed("/udvalg/kulturudvalget/beslutninger.atom")
                        .getEntries()
                        .getFirst()
                        .getId())
                .isIn(feed("/beslutninger.atom").getEntries().stream()
                        .map(Entry::getId)
                        .toList());
    }

    @Test
    void meetings_are_in_calendars_of_all_of_a_committee_and_of_a_case() throws Exception {
        assertThat(get("/moeder.ics").body().lines().filter("BEGIN:VEVENT"::equals))
                .hasSize(3);
        assertThat(get("/udvalg/kulturudvalget/moeder.ics").body())
                .contains("SUMMARY:Kulturudvalget", "DTSTART", "20230418", "DESCRIPTION:1. Svømmehallen");
        assertThat(get("/sager/" + CASE + "/moeder.ics").body().lines().filter("BEGIN:VEVENT"::equals))
                .hasSize(2);
    }

    @Test
    void lists_votes_and_attendance_open_in_a_danish_spreadsheet() throws Exception {
        assertThat(get("/sager.csv").body())
                .startsWith("\uFEFFSagsnummer;Titel;")
                .contains(CASE);
        assertThat(get("/moeder.csv").body()).contains("Kulturudvalget;2023-04-18;");
        assertThat(get("/personer.csv").body()).contains("Anna Holm;A;");
        assertThat(get("/sager/" + CASE + "/afstemninger.csv").body())
                .contains(";For;1;;;", ";For;;Anna Holm;A;", ";Imod;;Bo Lind;B;");
        assertThat(get("/en/sager.csv").body()).startsWith("\uFEFFCase number;Title;");
        assertThat(get("/sager.csv").headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment", "sager.csv");
    }

    @Test
    void a_page_is_data_at_its_address_with_json_behind_it_or_when_json_is_asked_for() throws Exception {
        JsonNode data = json(get("/sager/" + CASE + ".json"));

        assertThat(data.at("/data/caseFile/reference").asString()).isEqualTo(CASE);
        assertThat(data.at("/data/papers/0/treatments/0/decisions/0/outcome").asString())
                .isEqualTo("approved");
        assertThat(data.at("/licence").asString()).startsWith("https://creativecommons.org/");
        assertThat(data.at("/page").asString()).isEqualTo("https://dagsorden.example.dk/sager/" + CASE);
        assertThat(json(send("/sager/" + CASE, "application/json"))).isEqualTo(data);
        assertThat(send("/sager/" + CASE, "text/html,application/json;q=0.5").body())
                .startsWith("<!DOCTYPE html>");
    }

    @Test
    void every_page_of_the_record_has_data_and_pages_of_text_have_none() throws Exception {
        for (String page : List.of(
                "/index",
                "/moeder",
                "/sager",
                "/udvalg",
                "/personer",
                "/fund",
                "/udvalg/kulturudvalget",
                "/personer/anna-holm",
                "/en/sager/" + CASE)) {
            HttpResponse<String> answer = get(page + ".json");
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.body()).as(page).contains("\"data\"");
        }
        assertThat(get("/om.json").statusCode()).isEqualTo(404);
        assertThat(get("/findes/ikke.json").statusCode()).isEqualTo(404);
    }

    @Test
    void pages_say_where_to_follow_them() throws Exception {
        assertThat(get("/sager/" + CASE).body())
                .contains("rel=\"alternate\" type=\"application/atom+xml\" href=\"/sager/" + CASE
                        + "/beslutninger.atom\"")
                .contains("Kalender (iCalendar)");
        assertThat(get("/soeg?q=svømmehal").body()).contains("href=\"/soeg.atom?q=");
        assertThat(get("/data").body()).contains("Creative Commons");
    }

    @Test
    void what_is_closed_is_in_none_of_them() throws Exception {
        for (String address : List.of(
                "/beslutninger.atom",
                "/moeder.ics",
                "/sager.csv",
                "/moeder.csv",
                "/fund.csv",
                "/udvalg/kulturudvalget.json",
                "/udvalg/kulturudvalget/beslutninger.atom",
                "/soeg.atom?q=" + SECRET,
                "/soeg.csv?q=" + SECRET,
                "/moeder/kulturudvalget-2023-03-14.json",
                "/moeder/kulturudvalget-2023-03-14/moede.ics")) {
            HttpResponse<String> answer = get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(answer.body()
                            .replace("/soeg.atom?q=" + SECRET, "")
                            .replace("Søgning: " + SECRET, "")
                            .replace("/soeg?q=" + SECRET, ""))
                    .as(address)
                    .doesNotContain(SECRET);
        }
    }

    @Test
    void feeds_of_what_is_not_there_are_not_there() throws Exception {
        for (String address : List.of(
                "/udvalg/x/beslutninger.atom",
                "/sager/x/moeder.ics",
                "/personer/x/nyt.atom",
                "/sager/x/afstemninger.csv",
                "/kilder/1/tabel-9999.csv",
                "/sager/x.json")) {
            assertThat(get(address).statusCode()).as(address).isEqualTo(404);
        }
    }

    private static Feed feed(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/atom+xml");
        return (Feed) new WireFeedInput().build(new StringReader(answer.body()));
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .as(answer.body())
                .startsWith("application/json");
        return JsonMapper.shared().readTree(answer.body());
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(path, "*/*");
    }

    private static HttpResponse<String> send(String path, String accept) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + site.port() + path.replace("ø", "%C3%B8"));
        return CLIENT.send(
                HttpRequest.newBuilder(address).header("Accept", accept).build(), BodyHandlers.ofString());
    }
}
