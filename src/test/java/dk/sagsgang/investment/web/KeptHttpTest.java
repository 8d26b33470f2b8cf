package dk.sagsgang.investment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kept calculations over HTTP: to be read everywhere, to be kept by visitors in the demo alone. */
class KeptHttpTest {
    private static final String KEPT = "/sager/" + KeptSite.CASE + "/beregninger/";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static KeptSite site;
    private static KeptSite demo;

    private HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void start(@TempDir Path folder) {
        site = KeptSite.toRead(folder.resolve("site"));
        demo = KeptSite.asDemo(folder.resolve("demo"));
    }

    @BeforeEach
    void newVisitor() {
        client = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() {
        site.close();
        demo.close();
    }

    @Test
    void a_case_lists_its_calculations_with_result_and_stale_mark() throws Exception {
        assertThat(get(site, "/sager/" + KeptSite.CASE).body())
                .contains("Økonomi: investeringsberegninger", "Egen bolig", "Forældet", "chance for overskud")
                .contains(KEPT + "1", KEPT + "2");
    }

    @Test
    void a_stale_calculation_shows_what_has_changed_and_the_difference_line_by_line() throws Exception {
        assertThat(get(site, KEPT + "1").body())
                .contains("Tallene bag er ændret", "Pris: Døgn på forsorgshjem (kommune): kr. pr. enhed")
                .contains("Regnet igen med de nye tal", "2027: Døgn på forsorgshjem, kommune")
                .contains("Åbn den nye beregning i regneren", "&amp;grund=" + KeptSite.CASE + "/1/2");
        assertThat(get(site, "/en" + KEPT + "1").body()).contains("The underlying figures have changed");
    }

    @Test
    void each_version_can_be_read_as_it_was() throws Exception {
        assertThat(get(site, KEPT + "1?version=1").body()).contains("Du ser en tidligere version", "Version 1, gemt");
        var file = get(site, KEPT + "1/fil.yaml?version=2");
        assertThat(file.body()).isEqualTo(KeptSite.text("housing-first.yaml"));
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains("egen-bolig-til-unge"));
    }

    @Test
    void two_calculations_that_assume_the_same_gain_are_shown_together() throws Exception {
        assertThat(get(site, KEPT + "1").body())
                .contains("Samme gevinst kan være regnet med to gange", "Opgangsfællesskab", "kommunen, staten");
        assertThat(get(site, KEPT + "1").body())
                .as("a scenario is an alternative")
                .doesNotContain("halvt så mange unge</a> <span");
        assertThat(get(site, KEPT + "3").body()).contains("Egen bolig til unge", "Egen bolig til halvt så mange unge");
    }

    @Test
    void a_kept_calculation_is_opened_compared_and_printed_by_its_name() throws Exception {
        String first = KeptSite.CASE + "/1/2";
        String second = KeptSite.CASE + "/2/1";
        assertThat(get(site, "/beregn?m=" + first + "&grund=" + first).body())
                .contains("Sammenlign de to", "det samme som");
        assertThat(get(site, "/beregn/sammenlign?a=" + first + "&b=" + second).body())
                .contains("Version 2", "amounts: [400000, 400000, 150000]", "amounts: [230000, 230000, 90000]")
                .doesNotContain("committee:");
        assertThat(get(site, "/beregn/notat?m=" + first).body())
                .contains("Gemt på sag " + KeptSite.CASE + " som version 2", "Tjekliste", "ikke et bevis for effekt");
    }

    @Test
    void what_is_not_there_is_not_found() throws Exception {
        for (String address : new String[] {
            KEPT + "9",
            KEPT + "1?version=9",
            KEPT + "x",
            KEPT + "1?version=x",
            "/sager/1/beregninger/1",
            KEPT + "9/fil.yaml"
        }) {
            assertThat(get(site, address).statusCode()).as(address).isEqualTo(404);
        }
        assertThat(get(site, "/beregn?m=" + KeptSite.CASE + "/9/9").body()).contains("noget, der skal rettes");
    }

    @Test
    void on_a_real_site_keeping_is_refused_with_where_to_turn() throws Exception {
        String asked = get(site, "/beregn/gem?eksempel=bolig").body();
        assertThat(asked)
                .contains("venter på, at medarbejdere kan logge ind", "./sagsgang invest-keep")
                .doesNotContain("method=\"post\"");
        for (String address : new String[] {"/beregn/gem", "/en/beregn/gem", KEPT + "1"}) {
            var refused = post(site, address, "m=x&sag=" + KeptSite.CASE);
            assertThat(refused.statusCode()).as(address).isEqualTo(405);
            assertThat(refused.headers().firstValue("Allow")).contains("GET, HEAD");
        }
        assertThat(post(site, "/beregn/gem", "sag=1").body())
                .contains("Her kan beregninger ikke gemmes", "invest-keep");
        assertThat(site.server().routes()).contains("/beregn/gem");
        assertThat(site.kept()).hasSize(KeptSite.CALCULATIONS);
    }

    @Test
    void in_the_demo_a_visitor_keeps_a_calculation_and_is_taken_to_it() throws Exception {
        HttpResponse<String> form = get(demo, "/beregn/gem?eksempel=mentor");
        assertThat(form.body()).contains("Kun i demoen", "slettes, når demoen stoppes");
        assertThat(form.headers().firstValue("Cache-Control")).contains("no-store");

        HttpResponse<String> sent = keep(form, "titel=" + encoded("Besøgendes beregning") + "&sag=" + KeptSite.CASE);

        assertThat(sent.statusCode()).isEqualTo(303);
        String there = sent.headers().firstValue("Location").orElseThrow();
        assertThat(there).contains(KEPT);
        assertThat(get(demo, there.replaceFirst("https?://[^/]+", "")).body()).contains("Besøgendes beregning");
    }

    @Test
    void a_form_that_is_not_ours_keeps_nothing() throws Exception {
        int before = demo.kept().size();
        assertThat(post(demo, "/beregn/gem", "m=x&titel=Falsk&sag=" + KeptSite.CASE)
                        .statusCode())
                .isEqualTo(403);
        String cookie = "XSRF-TOKEN=gættet".replace("æ", "ae");
        var forged = client.send(
                request(demo, "/beregn/gem")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Cookie", cookie)
                        .POST(BodyPublishers.ofString("_csrf=andet&eksempel=bolig&sag=" + KeptSite.CASE))
                        .build(),
                BodyHandlers.ofString());
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(post(demo, "/om", "x=1").statusCode())
                .as("everything else is read only here too")
                .isEqualTo(405);
        assertThat(demo.kept()).hasSize(before);
    }

    @Test
    void what_cannot_be_kept_comes_back_with_what_was_typed() throws Exception {
        HttpResponse<String> form = get(demo, "/beregn/gem?eksempel=familie");
        HttpResponse<String> again = keep(form, "titel=Prøve".replace("ø", "%C3%B8") + "&sag=99.99.99-A00-1-20");

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("ikke gemt", "ingen sag med nummeret »99.99.99-A00-1-20«", "value=\"Prøve\"");
    }

    @Test
    void a_copy_with_another_title_is_a_scenario_of_what_it_was_made_from() throws Exception {
        String origin = KeptSite.CASE + "/1/2";
        HttpResponse<String> form = get(demo, "/beregn/gem?m=" + origin + "&grund=" + origin);
        HttpResponse<String> sent = keep(form, "grund=" + origin + "&titel=Et+scenarie&sag=" + KeptSite.CASE);

        String there = sent.headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", "");
        assertThat(get(demo, there).body()).contains("Scenarie, lavet af");
        assertThat(get(demo, KEPT + "1").body()).contains("Et scenarie");
    }

    private HttpResponse<String> keep(HttpResponse<String> form, String fields) throws Exception {
        String cookie = form.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Strict");
        return client.send(
                request(demo, "/beregn/gem")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Cookie", cookie.substring(0, cookie.indexOf(';')))
                        .POST(BodyPublishers.ofString("_csrf=" + encoded(found(TOKEN, form.body())) + "&m="
                                + found(Pattern.compile("name=\"m\" value=\"([^\"]+)\""), form.body()) + "&" + fields))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String found(Pattern pattern, String body) {
        var matcher = pattern.matcher(body);
        assertThat(matcher.find()).as(pattern.pattern()).isTrue();
        return matcher.group(1);
    }

    private HttpResponse<String> get(KeptSite from, String path) throws Exception {
        return client.send(request(from, path).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(KeptSite to, String path, String body) throws Exception {
        return client.send(
                request(to, path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(KeptSite of, String path) {
        return HttpRequest.newBuilder(
                URI.create("http://localhost:" + of.server().port() + path));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
