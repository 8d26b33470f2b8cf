package dk.sagsgang.publishing.site;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.publishing.SiteServer;
import dk.sagsgang.storage.DataFolder;
import dk.sagsgang.storage.Database;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients that begin a request and never end it cannot keep others out. */
class HalfSentRequestsTest {
    private static final int PLACES = 60;
    private static final int HALF_SENT = 400;

    private static Database database;
    private static SiteServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        database = Database.open(DataFolder.prepare(folder));
        server = SampleSite.start(
                database,
                new SampleDocuments(0),
                new NoSearch(),
                SiteSettings.DEFAULT.with(PLACES),
                Clock.systemUTC(),
                0);
    }

    @AfterAll
    static void stop() {
        server.close();
        database.close();
    }

    @Test
    void others_are_answered_beside_many_times_more_half_sent_requests_than_there_are_places() throws Exception {
        List<Socket> halfSent = new ArrayList<>();
        try {
            for (int i = 0; i < HALF_SENT; i++) {
                halfSent.add(open());
            }
            for (int visit = 0; visit < 4; visit++) {
                assertThat(timeToAnswer()).isLessThan(Duration.ofSeconds(3));
                halfSent.forEach(HalfSentRequestsTest::sendOneByteMore);
            }
        } finally {
            for (Socket each : halfSent) {
                each.close();
            }
        }
        assertThat(timeToAnswer()).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void a_request_that_arrives_byte_by_byte_is_given_up_however_much_room_there_is() throws Exception {
        try (Socket slow = open()) {
            slow.setSoTimeout(500);
            long started = System.nanoTime();
            assertThat(isClosedByServer(slow)).isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - started))
                    .isBetween(Duration.ofSeconds(2), Duration.ofSeconds(9));
        }
    }

    /** Sends a byte every half second until the server closes. */
    private static boolean isClosedByServer(Socket slow) {
        for (int i = 0; i < 40; i++) {
            try {
                if (slow.getInputStream().read() < 0) {
                    return true;
                }
            } catch (java.net.SocketTimeoutException _) {
                sendOneByteMore(slow);
            } catch (IOException _) {
                return true;
            }
        }
        return false;
    }

    private static Socket open() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: a\r\nX-a".getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static void sendOneByteMore(Socket socket) {
        try {
            socket.getOutputStream().write('a');
        } catch (IOException _) {
            // The server has closed it, as it should.
        }
    }

    private static Duration timeToAnswer() throws IOException {
        long started = System.nanoTime();
        assertThat(RawHttp.get(server.port(), "/om", List.of()).status()).isEqualTo(200);
        return Duration.ofNanos(System.nanoTime() - started);
    }
}
