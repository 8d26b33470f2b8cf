import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/**
 * Asks for one page at a steady rate whether the answers keep up or not, and tells how long after it was due each answer was
 * there: a server that stalls is charged for all that should have been asked meanwhile. Arguments: address, requests a
 * second, connections, seconds.
 */
final class SteadyLoad {
    private static final int WARM_UP_SECONDS = 2;

    private SteadyLoad() {}

    public static void main(String[] arguments) throws Exception {
        URI page = URI.create(arguments[0]);
        int rate = Integer.parseInt(arguments[1]);
        int connections = Integer.parseInt(arguments[2]);
        int seconds = Integer.parseInt(arguments[3]);
        ask(page, rate, connections, WARM_UP_SECONDS);
        long[] micros = ask(page, rate, connections, seconds);
        System.out.printf(
                Locale.ROOT,
                "%d a second: median %.2f ms, p99 %.2f ms, longest %.1f ms%n",
                micros.length / seconds,
                micros[micros.length / 2] / 1000.0,
                micros[(int) (micros.length * 0.99)] / 1000.0,
                micros[micros.length - 1] / 1000.0);
    }

    private static long[] ask(URI page, int rate, int connections, int seconds) throws Exception {
        long interval = 1_000_000_000L * connections / rate;
        int each = rate * seconds / connections;
        long begin = System.nanoTime() + 100_000_000L;
        List<long[]> all = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            long[] micros = new long[each];
            long first = begin + interval * i / connections;
            all.add(micros);
            threads.add(Thread.ofPlatform().start(() -> connection(page, first, interval, micros)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return all.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    }

    private static void connection(URI page, long first, long interval, long[] micros) {
        byte[] request = ("GET " + page.getRawPath() + " HTTP/1.1\r\nHost: " + page.getAuthority()
                        + "\r\nAccept-Encoding: gzip\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), page.getPort())) {
            socket.setTcpNoDelay(true);
            OutputStream out = socket.getOutputStream();
            InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            for (int i = 0; i < micros.length; i++) {
                long due = first + i * interval;
                for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                    LockSupport.parkNanos(wait);
                }
                out.write(request);
                answer(in);
                micros[i] = (System.nanoTime() - due) / 1000;
            }
        } catch (IOException e) {
            System.err.println("A connection broke: " + e);
            System.exit(2);
        }
    }

    /** Reads one answer to its end; its length is always given, since pages are finished before they are sent. */
    private static void answer(InputStream in) throws IOException {
        String status = line(in);
        if (!status.contains(" 200")) {
            throw new IOException(status);
        }
        long length = -1;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Long.parseLong(header.substring(15).strip());
            }
        }
        in.skipNBytes(length);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("The answer ended early");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
