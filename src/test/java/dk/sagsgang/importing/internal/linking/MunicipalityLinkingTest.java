package dk.sagsgang.importing.internal.linking;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.register.Body;
import dk.sagsgang.register.Register;
import dk.sagsgang.register.RegisterRecorder;
import dk.sagsgang.storage.DataFolder;
import dk.sagsgang.storage.Database;
import dk.sagsgang.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MunicipalityLinkingTest {
    private static final Optional<MunicipalityName> NAMELESS = Optional.empty();

    @TempDir
    private Path folder;

    private Database database;
    private MunicipalityLinking linking;

    @BeforeEach
    void open_an_empty_record() {
        database = Database.open(DataFolder.prepare(folder));
        linking = new MunicipalityLinking(
                Register.in(database),
                RegisterRecorder.in(database),
                Vocabulary.danish().municipalities());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_record_without_a_name_takes_the_one_that_a_document_states() {
        Body first = linking.link(NAMELESS);
        assertThat(linking.link(mentions("Strandholm Kommune")).id()).isEqualTo(first.id());
        assertThat(linking.link(NAMELESS).name()).isEqualTo("Strandholm Kommune");
    }

    @Test
    void a_neighbour_mentioned_in_passing_is_not_a_second_municipality() {
        Body own = linking.link(headed("Strandholm Kommune"));
        assertThat(linking.link(mentions("Nabovig Kommune"))).isEqualTo(own);
    }

    @Test
    void a_second_municipality_comes_in_where_a_head_says_so() {
        Body own = linking.link(headed("Strandholm Kommune"));
        assertThat(linking.link(headed("Nabovig Kommune")).id()).isNotEqualTo(own.id());
    }

    private static Optional<MunicipalityName> headed(String name) {
        return Optional.of(new MunicipalityName(name, true));
    }

    private static Optional<MunicipalityName> mentions(String name) {
        return Optional.of(new MunicipalityName(name, false));
    }
}
