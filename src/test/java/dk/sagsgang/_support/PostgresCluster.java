package dk.sagsgang._support;

import dk.sagsgang.storage.PostgresSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/**
 * A PostgreSQL server of a test's own on the loopback address, thrown away afterwards. It runs from the programs that Debian
 * installs, as an ordinary user, since the server refuses to run as root. Where it is not installed the test is skipped.
 */
public final class PostgresCluster implements AutoCloseable {
    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
    private static final String USER = "sagsgang";
    private static final int SECONDS = 60;

    private final Path programs;
    private final Path folder;
    private final int port;

    private PostgresCluster(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /** Starts one. */
    public static PostgresCluster start() {
        Optional<Path> programs = programs();
        Assumptions.assumeTrue(
                programs.isPresent(), "Skipped: no PostgreSQL below " + INSTALLED + " (apt install postgresql)");
        try {
            Path folder = Files.createTempDirectory("sagsgang-postgres-");
            PostgresCluster cluster = new PostgresCluster(programs.orElseThrow(), folder, freePort());
            cluster.begin();
            return cluster;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it is; it trusts every connection from this machine. */
    public PostgresSettings settings() {
        return new PostgresSettings("jdbc:postgresql://127.0.0.1:" + port + "/postgres", USER, "");
    }

    @Override
    public void close() {
        run("pg_ctl", "stop", "-w", "-m", "immediate", "-D", data());
        run("rm", "-r", data());
    }

    private void begin() throws IOException {
        if (isRoot()) {
            require(0, command(List.of("chown", "postgres", folder.toString())));
        }
        require(
                0,
                run("initdb", "-D", data(), "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"));
        require(
                0,
                run(
                        "pg_ctl",
                        "start",
                        "-w",
                        "-D",
                        data(),
                        "-l",
                        folder.resolve("log").toString(),
                        "-o",
                        "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=" + folder));
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private int run(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        Path own = programs.resolve(program);
        command.add(Files.exists(own) ? own.toString() : program);
        command.addAll(List.of(arguments));
        return command(command);
    }

    private int command(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(SECONDS, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void require(int wanted, int actual) {
        Assumptions.assumeTrue(wanted == actual, "Skipped: PostgreSQL is installed but could not be started");
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Optional<Path> programs() {
        if (!Files.isDirectory(INSTALLED)) {
            return Optional.empty();
        }
        try (var versions = Files.list(INSTALLED)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Path::compareTo);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
