package dk.sagsgang.publishing.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sagsgang.publishing.SiteServer;
import dk.sagsgang.storage.DataFolder;
import dk.sagsgang.storage.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole addresses on pages come from the installation's own address, never from what a request says. */
class PublicAddressTest {
    private static final List<String> PAGES = List.of(
            "/",
            "/moeder/1",
            "/sager/1",
            "/personer/1",
            "/udvalg/1",
            "/en/om",
            "/robots.txt",
            "/sitemap.xml",
            "/sitemap/1.xml");
    private static final String ELSEWHERE = "Host: evil.example";

    @TempDir
    private Path folder;

    @Test
    void pages_name_themselves_by_the_configured_address_whatever_host_is_asked() throws Exception {
        try (Database database = Database.open(DataFolder.prepare(folder));
                SiteServer server =
                        serve(database, SiteSettings.DEFAULT.at(PublicAddress.of("https://dagsorden.example.dk/")))) {
            for (String page : PAGES) {
                var response = RawHttp.get(server.port(), page, List.of(ELSEWHERE));
                assertThat(response.status()).isEqualTo(200);
                assertThat(response.text())
                        .contains("https://dagsorden.example.dk")
                        .doesNotContain("evil.example");
            }
            assertThat(RawHttp.get(server.port(), "/om", List.of()).text())
                    .contains("<link rel=\"canonical\" href=\"https://dagsorden.example.dk/om\">");
        }
    }

    @Test
    void without_an_address_whole_addresses_are_written_for_this_machine_alone() throws Exception {
        try (Database database = Database.open(DataFolder.prepare(folder));
                SiteServer server = serve(database, SiteSettings.DEFAULT)) {
            assertThat(RawHttp.get(server.port(), "/om", List.of()).text())
                    .contains("<link rel=\"canonical\" href=\"http://localhost:" + server.port() + "/om\">");
            for (String page : PAGES) {
                assertThat(RawHttp.get(server.port(), page, List.of(ELSEWHERE)).text())
                        .doesNotContain("evil.example", "rel=\"canonical\"", "Sitemap:", "<loc>");
            }
            assertThat(RawHttp.get(server.port(), "/sitemap.xml", List.of(ELSEWHERE))
                            .status())
                    .isEqualTo(404);
            assertThat(RawHttp.get(server.port(), "/om", List.of(ELSEWHERE)).text())
                    .contains("hreflang=\"en\" href=\"/en/om\"");
        }
    }

    @Test
    void browsers_are_told_to_use_tls_only_where_the_site_has_it() throws Exception {
        try (Database database = Database.open(DataFolder.prepare(folder))) {
            var secure = SiteSettings.DEFAULT.at(PublicAddress.of("https://dagsorden.example.dk"));
            var behindProxy = SiteSettings.DEFAULT.behind(TrustedProxies.of(List.of("127.0.0.1")));
            String forwarded = "X-Forwarded-Proto: https";

            assertThat(strictTransport(database, secure, "Host: a")).isTrue();
            assertThat(strictTransport(database, behindProxy, forwarded)).isTrue();
            assertThat(strictTransport(database, behindProxy, "Host: a")).isFalse();
            assertThat(strictTransport(database, SiteSettings.DEFAULT, forwarded))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dagsorden.example.dk",
                "ftp://a",
                "https://",
                "https://a/sti",
                "https://a?x",
                "https://a#x",
                "https://b@a",
                "https://a b"
            })
    void an_address_is_a_scheme_and_a_host_and_no_more(String text) {
        assertThatThrownBy(() -> PublicAddress.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean strictTransport(Database database, SiteSettings settings, String header) throws Exception {
        try (SiteServer server = serve(database, settings)) {
            return RawHttp.get(server.port(), "/om", List.of(header))
                    .header("Strict-Transport-Security")
                    .isPresent();
        }
    }

    private static SiteServer serve(Database database, SiteSettings settings) {
        return SampleSite.start(database, new SampleDocuments(3), new NoSearch(), settings, Clock.systemUTC(), 0);
    }
}
