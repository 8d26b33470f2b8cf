package dk.sagsgang.documents;

import static dk.sagsgang._support.MinutesBuilder.item;
import static dk.sagsgang._support.MinutesBuilder.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang._support.TestRecord;
import dk.sagsgang._support.Words;
import dk.sagsgang.documents.casefile.CaseDocument;
import dk.sagsgang.documents.casefile.Stop;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case with two texts has one path, on which a meeting appears once. */
class PathOfTwoTextsTest {
    private static final String NUMBER = "17.01.00-A00-4-24";

    @Test
    void a_meeting_whose_own_minutes_are_there_wins_over_the_same_meeting_as_others_report_it(@TempDir Path folder) {
        try (TestRecord record = TestRecord.in(folder)) {
            record.importMinutes(
                    minutes("Skoleudvalget", "2024-03-05")
                            .item(item("Lokale aftaler")
                                    .number(NUMBER)
                                    .summary(Words.text(1, 120))
                                    .decision("Skoleudvalget anbefaler indstillingen.")),
                    minutes("Økonomiudvalget", "2024-03-13")
                            .item(item("Rammer for ungdomsuddannelser")
                                    .number(NUMBER)
                                    .summary(Words.text(2, 120))
                                    .decision("""
                                            Skoleudvalget den 5. marts 2024:

                                            Skoleudvalget anbefaler indstillingen.

                                            Økonomiudvalget den 13. marts 2024:

                                            Økonomiudvalget anbefaler indstillingen.""")));

            CaseDocument document = record.documents()
                    .findCase(NUMBER.toLowerCase(java.util.Locale.ROOT))
                    .orElseThrow()
                    .value();

            assertThat(document.papers()).hasSize(2);
            List<Stop> schools = document.path().stream()
                    .filter(stop -> stop.organizations().getFirst().name().equals("Skoleudvalget"))
                    .toList();
            assertThat(schools).hasSize(1);
            assertThat(schools.getFirst().item()).isPresent();
        }
    }
}
