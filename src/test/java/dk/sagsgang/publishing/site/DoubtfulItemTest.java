package dk.sagsgang.publishing.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An item that may hold the lines of another is marked as doubtful where its decision is shown. */
class DoubtfulItemTest {
    private static final String MARK = "Læsningen af punktet er usikker";
    private static final String DECIDED = "\n\nBeslutning\n\nGodkendt.\n\n";
    private static final String HEAD = "Byrådet\nReferat af møde den 5. februar 2024\n\n1. Trafikplan" + DECIDED;

    @TempDir
    Path folder;

    @Test
    void an_item_with_two_decisions_is_marked() throws Exception {
        assertThat(meeting(HEAD + "Lån til havnen" + DECIDED + "2. Mødeplan" + DECIDED))
                .containsOnlyOnce(MARK)
                .containsOnlyOnce("Usikker læsning");
    }

    @Test
    void both_items_are_marked_that_a_decision_may_be_of() throws Exception {
        String parted = "2. Kunst\n\nRådet har peget på et sted:\n\n4. Torvet\n\nHer kan den stå." + DECIDED;

        assertThat(meeting(HEAD + parted + "5. Mødeplan" + DECIDED).split(MARK, -1))
                .hasSize(3);
    }

    @Test
    void items_with_a_decision_each_are_not() throws Exception {
        assertThat(meeting(HEAD + "2. Mødeplan" + DECIDED)).doesNotContain(MARK);
    }

    private String meeting(String minutes) throws Exception {
        Path file = Files.writeString(folder.resolve("referat.txt"), minutes);
        try (ImportedSite site = new ImportedSite(folder.resolve("data"))) {
            site.importAll(file);
            return site.get("/moeder/byraadet-2024-02-05").body();
        }
    }
}
