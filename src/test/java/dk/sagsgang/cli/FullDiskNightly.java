package dk.sagsgang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** As {@link FullDiskTest}, at every size that an import can be stopped at; minutes long. */
class FullDiskNightly {
    @TempDir
    Path folder;

    static Stream<Integer> megabytes() {
        return IntStream.rangeClosed(5, 40).boxed();
    }

    @ParameterizedTest
    @MethodSource("megabytes")
    void a_full_disk_is_said_once(int megabytes) throws IOException {
        FullDiskTest.assertIsSaidOnce(folder, megabytes);
    }
}
