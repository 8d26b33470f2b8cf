package dk.sagsgang.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.findings.Finding;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What contradicts itself, or cannot be shown, in what a document says of attendance. */
class AttendanceFindingsTest {
    private final MinutesParser parser = new MinutesParser();

    @Test
    void absence_from_items_that_are_not_in_the_document_is_a_finding() {
        assertThat(codes(minutes("", "Bo Lund (V) deltog ikke under punkterne 12-15.")))
                .contains("absence-not-placed");
    }

    @Test
    void absence_from_an_item_that_is_there_is_none() {
        assertThat(codes(minutes("", "Bo Lund (V) deltog ikke under punkt 1."))).doesNotContain("absence-not-placed");
    }

    @Test
    void a_name_both_among_those_present_and_those_absent_is_a_finding() {
        assertThat(codes(minutes("Til stede: Anna Holm (V), Bo Lund (A)\nFraværende: Bo Lund (A)\n", "")))
                .containsExactly("present-and-absent");
    }

    @Test
    void a_member_who_is_absent_is_not_on_both_lists() {
        assertThat(codes(minutes("Medlemmer: Anna Holm (V), Bo Lund (A)\nFraværende: Bo Lund (A)\n", "")))
                .isEmpty();
    }

    private static String minutes(String head, String sentence) {
        return "Byrådet\nReferat af møde den 3. maj 2022\n\n" + head + """

                1. Godkendelse af dagsorden

                Beslutning

                Godkendt.

                """ + sentence + """


                2. Ferieplan

                Beslutning

                Godkendt.
                """;
    }

    private List<String> codes(String text) {
        ParsedMinutes minutes = parser.parse(SourceLines.document(text));
        return Stream.concat(
                        minutes.findings().stream(), minutes.items().stream().flatMap(item -> item.findings().stream()))
                .map(Finding::code)
                .toList();
    }
}
