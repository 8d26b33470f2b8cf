package dk.sagsgang.publishing.site;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.publishing.SiteServer;
import dk.sagsgang.storage.DataFolder;
import dk.sagsgang.storage.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a client writes in a request, the answer is a page of ours with its security headers, and no fault in the log. */
class HostileRequestsTest {
    private static final long SEED = 20_261_127;
    private static final String ELSEWHERE = "evil.example";
    private static final String LONG = "x".repeat(9_000);

    private static final List<String> HEADERS = List.of(
            "If-Modified-Since",
            "If-None-Match",
            "If-Unmodified-Since",
            "If-Match",
            "If-Range",
            "Accept",
            "Accept-Charset",
            "Accept-Encoding",
            "Accept-Language",
            "Range",
            "Content-Type",
            "Content-Language",
            "Cookie",
            "Authorization",
            "Forwarded",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Proto",
            "X-Forwarded-Port",
            "X-Forwarded-Prefix",
            "X-HTTP-Method-Override",
            "Origin",
            "Referer",
            "User-Agent",
            "Expect",
            "TE",
            "Trailer",
            "Upgrade",
            "Via",
            "HX-Request",
            "Cache-Control",
            "Max-Forwards",
            "Sec-Fetch-Site",
            "Access-Control-Request-Method");

    private static final List<String> HEADER_VALUES = List.of(
            "",
            " ",
            "garbage",
            "\"",
            "\"\"",
            "*",
            "*/*;q=x",
            "*/*;q=",
            "/",
            "a/b/c",
            ";;;",
            ",,,,",
            "=",
            "-1",
            "NaN",
            "bytes=",
            "bytes=9-1",
            "bytes=a-b",
            "bytes=0-0,1-1,2-2",
            "bytes=-999999999999999999999",
            "99999999999999999999",
            "W/\"",
            "Thu, 99 Foo 2026 99:99:99 GMT",
            "Thu, 01 Jan 1970 00:00:00 +9999",
            "æøå",
            "\u0001",
            "\u00ff\u00fe",
            "\t\t",
            "text/html;charset=findes-ikke",
            "multipart/form-data",
            "application/x-www-form-urlencoded;charset=utf-99",
            "gzip;q=,br;q=2",
            "gzip;q=-1",
            "da;q=æ,*;q=0.0.0",
            "0x7f.1",
            "[::1",
            "::::",
            "https",
            "javascript:alert(1)",
            ELSEWHERE,
            "https://" + ELSEWHERE + "/",
            "a=b; a=b; $Version=9; =; ;",
            LONG);

    private static final List<String> PARAMETER_VALUES = List.of(
            "",
            "%",
            "%zz",
            "%00",
            "%c3%28",
            "%ed%a0%80",
            "%ff%fe",
            "%u0041",
            "+",
            "a%0d%0ab",
            "%3Cscript%3E",
            "-1",
            "0",
            "1e9",
            "99999999999999999999",
            "2147483648",
            "null",
            "(a%2B)%2B%24",
            "%5B%5B%5B",
            "%2A%2A",
            "%22",
            "%5C",
            "..%2f..%2f",
            "%e2%80%ae",
            "1-400",
            "9-1",
            "-",
            "æøå",
            "%5B".repeat(2_000),
            "x".repeat(20_000),
            "%7B%22a%22%3A".repeat(400));

    private static final List<String> PARAMETERS = List.of(
            "q",
            "side",
            "aar",
            "linjer",
            "m",
            "a",
            "b",
            "yaml",
            "eksempel",
            "grund",
            "version",
            "udvalg",
            "sprog",
            "fra",
            "til",
            "ukendt");

    private static Database database;
    private static SiteServer server;
    private static LoggedFaults faults;

    @BeforeAll
    static void start(@TempDir Path folder) {
        database = Database.open(DataFolder.prepare(folder));
        faults = new LoggedFaults();
        server = SampleSite.start(
                database, new SampleDocuments(3), new NoSearch(), SiteSettings.DEFAULT, Clock.systemUTC(), 0);
    }

    @AfterAll
    static void stop() {
        server.close();
        database.close();
        faults.close();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void every_header_may_be_unreadable(String address) throws Exception {
        var random = new Random(SEED ^ address.hashCode());
        for (String header : HEADERS) {
            for (int i = 0; i < 3; i++) {
                String line = header + ": " + pick(HEADER_VALUES, random);
                List<String> lines = random.nextInt(4) == 0
                        ? List.of(line, header + ": " + pick(HEADER_VALUES, random))
                        : List.of(line);
                hold(address, lines, RawHttp.get(server.port(), address, lines));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void every_parameter_may_be_missing_repeated_or_garbage(String address) throws Exception {
        var random = new Random(SEED ^ address.hashCode());
        for (int i = 0; i < 60; i++) {
            var query = new ArrayList<String>();
            for (int j = random.nextInt(3); j >= 0; j--) {
                query.add(pick(PARAMETERS, random)
                        + (random.nextInt(9) == 0 ? "" : "=" + pick(PARAMETER_VALUES, random)));
            }
            if (random.nextInt(5) == 0) {
                query.addAll(List.copyOf(query));
            }
            String target = address + "?" + String.join("&", query);
            hold(target, List.of(), RawHttp.get(server.port(), target, List.of()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If-Modified-Since: garbage",
                "If-None-Match: \"",
                "Accept: garbage",
                "Accept-Encoding: gzip;q=x",
                "Content-Type: a/b/c",
                "Range: bytes=x",
                "Host: " + ELSEWHERE,
                "X-Forwarded-Host: " + ELSEWHERE
            })
    void an_unreadable_header_is_as_absent(String header) throws Exception {
        assertThat(RawHttp.get(server.port(), "/moeder", List.of(header)).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: a\r\n\r\n",
                "GET /<> HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /{a} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "GET /%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "GET /%00 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "GET /../../x HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nno colon\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: odd\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nExpect: odd\r\nConnection: close\r\n\r\n",
                "TRACE / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "CONNECT a:1 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "ODD / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "POST /om HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nConnection: close\r\n\r\nx",
                "\u0016\u0003\u0001 binary\r\n\r\n"
            })
    void a_broken_request_is_answered_by_a_page_of_ours(String request) throws Exception {
        var response = RawHttp.send(server.port(), request);

        hold(request, List.of(), response);
        assertThat(response.status()).matches(code -> code / 100 == 4 || code == 501 || code == 505, "refused");
        assertThat(response.text()).doesNotContain("Tomcat");
    }

    @Test
    void responses_of_the_server_itself_have_the_headers_too() throws Exception {
        String request = "OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";

        hold(request, List.of(), RawHttp.send(server.port(), request));
    }

    @Test
    void headers_too_long_are_refused() throws Exception {
        var response = RawHttp.get(server.port(), "/om", List.of("X-Long: " + "x".repeat(60_000)));

        hold("/om", List.of("X-Long"), response);
        assertThat(response.status()).isBetween(400, 499);
    }

    @Test
    void the_error_page_cannot_be_requested_as_a_page() throws Exception {
        assertThat(RawHttp.get(server.port(), "/error", List.of()).status()).isEqualTo(404);
    }

    private static Stream<String> addresses() {
        Stream<String> routes = server.routes().stream()
                .filter(route -> !route.equals("/error"))
                .map(route -> route.replaceAll("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}", "1"));
        return Stream.concat(routes, Stream.of("/assets/x.css", "/en", "/en/moeder", "/findes/ikke", "/om/"))
                .distinct();
    }

    private static void hold(String target, List<String> headers, RawHttp.Response response) {
        String request = (target.length() > 200 ? target.substring(0, 200) : target) + " " + headers;
        assertThat(response.text()).as(request).startsWith("HTTP/1.1 ");
        assertThat(response.status()).as(request).isNotEqualTo(500);
        for (String name :
                List.of("Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "X-Frame-Options")) {
            assertThat(response.header(name)).as("%s of %s", name, request).isPresent();
        }
        assertThat(response.head()).as(request).doesNotContain(ELSEWHERE);
        assertThat(response.text()).as(request).doesNotContain("://" + ELSEWHERE, "Exception", "\tat ");
        assertThat(faults.list()).as("logged at " + request).isEmpty();
    }

    private static String pick(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
