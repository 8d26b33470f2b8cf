package dk.sagsgang.documents;

import static dk.sagsgang._support.MinutesBuilder.item;
import static dk.sagsgang._support.MinutesBuilder.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang._support.TestRecord;
import dk.sagsgang.documents.casefile.CaseDocument;
import dk.sagsgang.documents.casefile.TextComparison;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The comparison of a recommendation with its decision shows which point an adopted amendment changed, and how. */
class AmendedPointsTest {
    private static final String NUMBER = "17.01.00-A00-4-24";
    private static final String VOTE = """

            For ændringsforslaget stemte: Vagn Enevold (K), Karla Ravn (A) - i alt 2

            Imod ændringsforslaget stemte: Per Vang (V) - i alt 1

            """;

    @TempDir
    Path folder;

    private TestRecord record;

    @BeforeEach
    void open() {
        record = TestRecord.in(folder);
    }

    @AfterEach
    void close() {
        record.close();
    }

    private TextComparison comparison(String decision) {
        record.importMinutes(minutes("Skoleudvalget", "2024-03-05")
                .item(item("Betjent åbningstid")
                        .number(NUMBER)
                        .recommendation("""
                        Forvaltningen indstiller til Skoleudvalget,

                        1. at den betjente åbningstid om lørdagen afskaffes fra 1. januar 2025.

                        2. at bogbussen kører hver anden uge.""")
                        .decision(decision)));
        CaseDocument found = record.documents()
                .findCase(NUMBER.toLowerCase(Locale.ROOT))
                .orElseThrow()
                .value();
        return found.papers().getFirst().comparison().orElseThrow();
    }

    @Test
    void an_adopted_amendment_is_shown_with_the_point_that_it_changed() {
        TextComparison comparison = comparison(
                "Karla Ravn (A) stillede følgende ændringsforslag:\n\nAt den betjente åbningstid om lørdagen bevares fra 1. januar 2025.\n"
                        + VOTE
                        + "Ændringsforslaget er dermed vedtaget.\n\nSkoleudvalget godkender den således ændrede indstilling.");

        assertThat(comparison.amendments()).singleElement().satisfies(amendment -> {
            assertThat(Objects.requireNonNull(amendment.point()).label()).startsWith("1");
            assertThat(amendment.words())
                    .filteredOn(TextComparison.Run::differs)
                    .extracting(TextComparison.Run::text)
                    .containsExactly("bevares");
        });
        assertThat(comparison.points()).extracting(comparison::isAmended).containsExactly(true, false);
    }

    @Test
    void an_amendment_that_shares_no_words_with_any_point_is_shown_by_itself() {
        TextComparison comparison = comparison(
                "Karla Ravn (A) stillede følgende ændringsforslag:\n\nAt sagen følges op til efteråret.\n" + VOTE
                        + "Ændringsforslaget er dermed vedtaget.\n\nSkoleudvalget godkender den således ændrede indstilling.");

        assertThat(comparison.amendments()).singleElement().satisfies(amendment -> {
            assertThat(amendment.point()).isNull();
            assertThat(amendment.words())
                    .containsExactly(new TextComparison.Run("At sagen følges op til efteråret.", true));
        });
    }

    @Test
    void an_amendment_that_fell_changed_nothing() {
        TextComparison comparison = comparison(
                "Karla Ravn (A) stillede følgende ændringsforslag:\n\nAt den betjente åbningstid om lørdagen bevares.\n"
                        + VOTE + "Ændringsforslaget er dermed forkastet.\n\nSkoleudvalget godkender indstillingen.");

        assertThat(comparison.amendments()).isEmpty();
        assertThat(comparison.points()).noneMatch(comparison::isAmended);
    }
}
