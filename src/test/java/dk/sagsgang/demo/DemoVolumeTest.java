package dk.sagsgang.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoVolumeTest {

    @Test
    void writes_as_many_meetings_as_requested(@TempDir Path folder) throws IOException {
        var items = DemoVolume.write(folder, 300, 1);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(300);
        }
        assertThat(items).isGreaterThan(1_500);
    }

    @Test
    void repeats_itself_only_for_the_same_seed(@TempDir Path folder) throws IOException {
        DemoVolume.write(folder.resolve("a"), 40, 7);
        DemoVolume.write(folder.resolve("b"), 40, 7);
        DemoVolume.write(folder.resolve("c"), 40, 8);
        assertThat(all(folder.resolve("a"))).isEqualTo(all(folder.resolve("b"))).isNotEqualTo(all(folder.resolve("c")));
    }

    @Test
    void rejects_more_meetings_than_there_are_days(@TempDir Path folder) {
        assertThatThrownBy(() -> DemoVolume.write(folder, 1_000_000, 1)).hasMessageContaining("At most");
    }

    private static String all(Path folder) throws IOException {
        var text = new StringBuilder();
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }
}
