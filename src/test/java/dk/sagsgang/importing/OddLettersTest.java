package dk.sagsgang.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same minutes in the letters, blanks and line ends of other programs are read as the same. */
class OddLettersTest {
    private static final String MINUTES = """
            Referat
            Børne- og Ungeudvalget
            Mødedato: 5. juni 2024

            Punkt 1: Økonomi på skoleområdet

            00.30.14-Ø00-1-24

            Resumé
            Beløb i mio. kr.

            Område      2024    2025
            Skoler     210,0   212,5
            Ældre       80,0    81,0
            I alt      290,0   293,5

            Beslutning
            Børne- og Ungeudvalget anbefaler indstillingen.
            """;

    private final MinutesParser parser = new MinutesParser();

    @Test
    void a_letter_written_with_a_combining_mark_is_one_letter() {
        isRead(Normalizer.normalize(MINUTES, Normalizer.Form.NFD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", " \u00ad"})
    void non_breaking_spaces_and_soft_hyphens_are_normalised(String blank) {
        isRead(MINUTES.replace(" ", blank));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "  \n", "\n\n"})
    void other_line_endings_are_normalised(String end) {
        isRead(MINUTES.replace("\n", end));
    }

    @Test
    void non_breaking_hyphens_are_normalised() {
        isRead(MINUTES.replace("Børne- og", "Børne\u2011 og"));
    }

    private void isRead(String text) {
        ParsedMinutes minutes = parser.parse(SourceLines.document(text));

        assertThat(minutes.header().organization()).isEqualTo("Børne- og Ungeudvalget");
        assertThat(minutes.items()).singleElement().satisfies(OddLettersTest::isWhole);
        assertThat(minutes.findings()).isEmpty();
    }

    private static void isWhole(ParsedItem item) {
        assertThat(item.title()).isEqualTo("Økonomi på skoleområdet");
        assertThat(item.reference()).isEqualTo("00.30.14-Ø00-1-24");
        assertThat(item.decisions()).hasSize(1);
        assertThat(item.tables()).hasSize(1);
        assertThat(item.findings()).isEmpty();
    }
}
