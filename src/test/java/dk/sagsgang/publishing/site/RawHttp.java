package dk.sagsgang.publishing.site;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Requests written byte by byte, so that they can be as wrong as a client can make them. */
final class RawHttp {
    private static final int PATIENCE_MILLIS = 20_000;

    private RawHttp() {}

    /** The answer to a request of just these bytes (ISO 8859-1); whoever sends them closes nothing. */
    static Response send(int port, String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new Response(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** The answer to a GET with these header lines besides. */
    static Response get(int port, String target, List<String> headers) throws IOException {
        var request = new StringBuilder("GET " + target + " HTTP/1.1\r\n");
        if (headers.stream().noneMatch(each -> each.startsWith("Host:"))) {
            request.append("Host: localhost:").append(port).append("\r\n");
        }
        headers.forEach(each -> request.append(each).append("\r\n"));
        return send(port, request.append("Connection: close\r\n\r\n").toString());
    }

    /** An answer as it came. */
    record Response(String text) {
        int status() {
            return Integer.parseInt(text.split(" ", 3)[1]);
        }

        String head() {
            int end = text.indexOf("\r\n\r\n");
            return end < 0 ? text : text.substring(0, end);
        }

        Optional<String> header(String name) {
            return head().lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst();
        }
    }
}
