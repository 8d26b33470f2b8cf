package dk.sagsgang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values nested without end are refused with a message, in whatever file they come. */
class NestedInputTest {
    private static final int DEEP = 20_000;

    @TempDir
    Path folder;

    private Path data = Path.of("");

    @BeforeEach
    void name() {
        data = folder.resolve("data");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "{\"a\":"})
    void a_calculation(String opening) throws IOException {
        isRefused(CommandRun.of("invest", write("beregning.yaml", opening)));
    }

    @Test
    void a_knowledge_base() throws IOException {
        isRefused(CommandRun.of("knowledge", write("viden.yaml", "["), "--data", data));
    }

    @Test
    void a_plan_of_benefits() throws IOException {
        isRefused(CommandRun.of("benefits", write("plan.yaml", "{a: "), "--data", data));
    }

    @Test
    void a_municipalitys_own_words() throws IOException {
        Path minutes = SmallMinutes.writeTo(folder);

        isRefused(CommandRun.of("parse", minutes, "--vocabulary", write("ord.yaml", "[")));
        Files.createDirectories(data);
        Files.move(folder.resolve("ord.yaml"), data.resolve("vocabulary.yaml"));
        isRefused(CommandRun.of("import", minutes, "--data", data));
    }

    private Path write(String name, String opening) throws IOException {
        return Files.writeString(folder.resolve(name), opening.repeat(DEEP));
    }

    private static void isRefused(CommandRun run) {
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("niveauer inde i hinanden", "linje 1")
                .doesNotContain("Exception", "StackOverflow", "\tat ");
        assertThat(run.err().lines().count()).isLessThan(5);
    }
}
