package dk.sagsgang.publishing.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sagsgang.publishing.SiteServer;
import dk.sagsgang.storage.DataFolder;
import dk.sagsgang.storage.Database;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose word is taken for who asks: by it each client has a share of the calculations of its own. */
class TrustedProxiesTest {
    private static final int AT_ONCE = 150;
    private static final Clock STOPPED = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Database database;
    private HttpClient client;

    @BeforeEach
    void open() {
        database = Database.open(DataFolder.prepare(folder));
        client = HttpClient.newHttpClient();
    }

    @AfterEach
    void close() {
        client.close();
        database.close();
    }

    @Test
    void a_header_that_anyone_can_write_gives_nobody_another_share() throws Exception {
        try (SiteServer server = serve(TrustedProxies.NONE)) {
            for (int i = 0; i < AT_ONCE; i++) {
                assertThat(calculate(server, "192.0.2." + i)).isEqualTo(422);
            }
            assertThat(calculate(server, "198.51.100.1")).isEqualTo(429);
        }
    }

    @Test
    void a_proxy_that_is_not_the_trusted_one_is_not_believed_either() throws Exception {
        try (SiteServer server = serve(TrustedProxies.of(List.of("10.0.0.7")))) {
            for (int i = 0; i < AT_ONCE; i++) {
                calculate(server, "192.0.2." + i);
            }
            assertThat(calculate(server, "198.51.100.1")).isEqualTo(429);
        }
    }

    @Test
    void behind_a_trusted_proxy_each_client_has_a_share_of_its_own() throws Exception {
        try (SiteServer server = serve(TrustedProxies.of(List.of("127.0.0.1", "::1")))) {
            for (int i = 0; i < AT_ONCE; i++) {
                calculate(server, "192.0.2.1");
            }
            assertThat(calculate(server, "192.0.2.1")).isEqualTo(429);
            assertThat(calculate(server, "192.0.2.2")).isEqualTo(422);
            assertThat(calculate(server, "192.0.2.77, 192.0.2.1"))
                    .as("what the client wrote before the proxy added its address is not believed")
                    .isEqualTo(429);
        }
    }

    @Test
    void a_name_is_not_an_address() {
        assertThatThrownBy(() -> TrustedProxies.of(List.of("proxy.example.dk")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private SiteServer serve(TrustedProxies proxies) {
        return SampleSite.start(
                database, new SampleDocuments(0), new NoSearch(), SiteSettings.DEFAULT.behind(proxies), STOPPED, 0);
    }

    private int calculate(SiteServer server, String forwardedFor) throws Exception {
        URI address = URI.create("http://localhost:" + server.port() + "/beregn/svar.json?m=x");
        return client.send(
                        HttpRequest.newBuilder(address)
                                .header("X-Forwarded-For", forwardedFor)
                                .build(),
                        BodyHandlers.ofString())
                .statusCode();
    }
}
