package dk.sagsgang._support;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Folders on disks that are small or may only be read. Making them needs the right to mount; tests without it are skipped. */
public final class Folders {
    private Folders() {}

    /**
     * A folder on a disk of its own.
     *
     * @param place where it is; made where it is missing
     * @param megabytes how much it holds
     */
    public static Path small(Path place, int megabytes) {
        create(place);
        mount("-t", "tmpfs", "-o", "size=" + megabytes + "m", "sagsgang-test", place.toString());
        return place;
    }

    /** A copy of a folder on a disk that may only be read. */
    public static Path copyReadOnly(Path source, Path place) {
        small(place, 64);
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.skip(1).toList()) {
                Files.copy(file, place.resolve(source.relativize(file).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        mount("-o", "remount,ro", place.toString());
        return place;
    }

    /** Makes room on a small disk. */
    public static void enlarge(Path place, int megabytes) {
        mount("-o", "remount,size=" + megabytes + "m", place.toString());
    }

    /** Ends the disk of a folder. */
    public static void release(Path place) {
        run(List.of("umount", "-l", place.toString()));
    }

    private static void create(Path place) {
        try {
            Files.createDirectories(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void mount(String... arguments) {
        List<String> command =
                Stream.concat(Stream.of("mount"), Stream.of(arguments)).toList();
        assumeThat(run(command)).as("this test needs the right to mount").isTrue();
    }

    private static boolean run(List<String> command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
