package dk.sagsgang.investment.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.cli.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One's own target group held against the one that a knowledge base's estimates are from. */
class KnowledgeMatchCommandTest {
    @TempDir
    Path folder;

    private Path data = Path.of("");

    @BeforeEach
    void importKnowledge() {
        data = folder.resolve("data");
        CommandRun.of("knowledge", Path.of("demo/investment/knowledge-base.yaml"), "--data", data);
    }

    @Test
    void the_same_group_fits_and_may_use_the_estimates_as_they_are() throws IOException {
        CommandRun run = match("""
                base: Eksempelbasen
                group: unge-hjemloese
                traits: {gennemsnitsalder: 24, andel kvinder: 0.30, døgn på forsorgshjem pr. år: 140}
                """);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("Afstand: 0,00.", "kan bruges, som de er");
    }

    @Test
    void an_unknown_trait_of_the_target_group_is_not_assumed_to_fit() throws IOException {
        CommandRun run = match("""
                base: Eksempelbasen
                group: unge-hjemloese
                traits: {gennemsnitsalder: 26}
                """);

        // half a spread at weight 2, and two unknown traits at weights 1 and 3
        assertThat(run.out()).contains("gennemsnitsalder: 26 mod 24, afstand 0,50, vægt 2", "ukendt", "Afstand: 0,83.");
        assertThat(run.out()).contains("kun bruges med en begrundelse");
    }

    @Test
    void a_trait_that_the_group_does_not_have_is_named_with_what_was_probably_meant() throws IOException {
        CommandRun run = match("""
                base: Eksempelbasen
                group: unge-hjemloese
                traits: {gennemsnitalder: 26}
                """);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("traits.gennemsnitalder", "Mente du »gennemsnitsalder«?");
    }

    @Test
    void a_base_or_group_that_is_not_there_is_named_with_those_that_are() throws IOException {
        assertThat(match("{base: Andet, group: x, traits: {alder: 1}}").err())
                .contains("»Andet« er ikke indlæst", "./sagsgang knowledge");
        assertThat(match("{base: Eksempelbasen, group: x, traits: {alder: 1}}").err())
                .contains("ingen målgruppe »x«", "unge-hjemloese");
    }

    @Test
    void a_file_that_is_wrong_is_refused_with_its_fields() throws IOException {
        CommandRun run = match("""
                base: Eksempelbasen
                gruppe: unge-hjemloese
                traits: {gennemsnitsalder: ung}
                """);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("linje 2, gruppe", "Her kan stå: base, group, traits.", "linje 3, traits.gennemsnitsalder");
    }

    private CommandRun match(String own) throws IOException {
        Path file = Files.writeString(folder.resolve("egen.yaml"), own);
        return CommandRun.of("knowledge-match", file, "--data", data);
    }
}
