package dk.sagsgang._support;

import dk.sagsgang.storage.PostgresSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A PostgreSQL server on loopback for the time of some tests, run by an ordinary user, since it refuses to be root's. */
final class PostgresServer implements AutoCloseable {
    private static final Path VERSIONS = Path.of("/usr/lib/postgresql");
    private static final boolean IS_ROOT = "root".equals(System.getProperty("user.name"));

    private final Path programs;
    private final Path folder;
    private final int port;

    private PostgresServer(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /** The newest version's programs on this machine, as Debian installs them. */
    static Optional<Path> findPrograms() {
        if (!Files.isDirectory(VERSIONS)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(VERSIONS)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.naturalOrder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PostgresServer start(Path programs) {
        Path folder = newFolder();
        if (IS_ROOT) {
            run(List.of("chown", "postgres", folder.toString()));
        }
        PostgresServer server = new PostgresServer(programs, folder, freePort());
        server.asOwner("initdb", "-D", folder + "/data", "-U", "sagsgang", "-A", "trust", "-E", "UTF8", "--locale=C");
        server.asOwner(
                "pg_ctl",
                "-D",
                folder + "/data",
                "-w",
                "-t",
                "60",
                "-l",
                folder + "/log",
                "-o",
                "-p " + server.port + " -h 127.0.0.1 -k " + folder,
                "start");
        return server;
    }

    /** A fresh database of some name. */
    PostgresSettings create(String name) {
        asOwner("createdb", "-h", "127.0.0.1", "-p", Integer.toString(port), "-U", "sagsgang", name);
        return new PostgresSettings("jdbc:postgresql://127.0.0.1:" + port + "/" + name, "sagsgang", "");
    }

    @Override
    public void close() {
        asOwner("pg_ctl", "-D", folder + "/data", "-m", "immediate", "-w", "stop");
        run(List.of("rm", "-r", folder.toString()));
    }

    private void asOwner(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (IS_ROOT) {
            command.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        run(command);
    }

    private static void run(List<String> command) {
        try {
            Path output = Files.createTempFile("sagsgang-command-", ".log");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .directory(Path.of("/").toFile())
                    .start();
            int code = process.waitFor();
            String said = Files.readString(output);
            Files.delete(output);
            if (code != 0) {
                throw new IllegalStateException(command + ": " + said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(command + " was interrupted", e);
        }
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("sagsgang-postgres-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
