package dk.sagsgang.importing.internal.grammar.heads;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.findings.Finding;
import dk.sagsgang.importing.MinutesParser;
import dk.sagsgang.importing.SourceLines;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which lines of a document are the heads of its items. */
class HeadFinderTest {
    private static final String HEAD = "Byrådet\nReferat af møde den 5. februar 2024\n\n";
    private static final String DECIDED = "\n\nBeslutning\n\nGodkendt.\n\n";

    private final MinutesParser parser = new MinutesParser();

    @Test
    void numbers_may_be_missing_from_the_row() {
        assertThat(numbers("2. Trafikplan" + DECIDED + "5. Lån" + DECIDED + "19. Mødeplan" + DECIDED))
                .containsExactly("2", "5", "19");
    }

    @Test
    void a_heading_that_is_not_known_may_stand_below_a_title() {
        String form = "\n\nSagens ramme\n\nLidt om sagen." + DECIDED;

        assertThat(numbers("41. Havnefest" + form + "42. Bibliotek" + form)).containsExactly("41", "42");
    }

    @Test
    void points_of_a_list_in_an_item_are_no_items() {
        String list = "\n\nFra:\n\n1. Formanden\n\n2. Forvaltningen";

        assertThat(numbers("60. Meddelelser" + list + DECIDED + "61. Budget" + DECIDED))
                .containsExactly("60", "61");
    }

    @Test
    void numbers_start_over_where_a_group_is_opened() {
        String closed = "Lukket dagsorden\n\n1. Lukket punkt\n\n2. Lukket punkt\n";

        assertThat(numbers("1. Trafikplan" + DECIDED + "2. Lån" + DECIDED + closed))
                .containsExactly("1", "2", "1", "2");
    }

    @Test
    void a_number_printed_for_two_titles_is_of_two_items() {
        String first = "17. Mål\n\nSagsnr.: 15/2201" + DECIDED;
        String second = "18. Leje\n\nSagsnr.: 15/2202" + DECIDED;
        String third = "18. Kursus\n\nSagsnr.: 15/2203" + DECIDED;

        assertThat(numbers(first + second + third)).containsExactly("17", "18", "18");
    }

    @Test
    void a_head_printed_twice_on_end_is_of_one_item() {
        assertThat(numbers("1. Trafikplan\n1.    Trafikplan" + DECIDED + "2. Lån\n2.    Lån" + DECIDED))
                .containsExactly("1", "2");
    }

    @Test
    void sections_with_numbers_are_no_items() {
        String sections = "\n\n1. Resume\nKort om sagen.\n\n2. Baggrund\nMere om sagen." + DECIDED;

        assertThat(numbers("Sag 4: Cykelgader" + sections + "Sag 5: Tilsyn" + sections))
                .containsExactly("4", "5");
    }

    @Test
    void titles_may_stand_above_their_numbers() {
        assertThat(titles("Spørgetid\nSag nr. 129" + DECIDED + "Lokalplan for havnen\nSag nr. 130" + DECIDED))
                .containsExactly("Spørgetid", "Lokalplan for havnen");
    }

    @Test
    void an_item_with_two_decisions_of_its_own_is_doubtful() {
        String merged = "1. Trafikplan" + DECIDED + "Lån til havnen" + DECIDED + "2. Mødeplan" + DECIDED;

        assertThat(codes(read(merged))).contains("items-merged");
    }

    @Test
    void items_with_a_decision_each_are_not_doubtful() {
        assertThat(codes(read("1. Trafikplan" + DECIDED + "2. Lån" + DECIDED))).doesNotContain("items-merged");
    }

    @Test
    void a_case_number_with_its_label_is_enough_of_a_head() {
        String first = "Sagsnr.: 24/1101\nBeslutning i Byrådet den 05-02-2024\nGodkendt.\nAfbud:\nIda Holm\n";
        String second = "Sagsnr.: 24/1102\nResume\nHavnen får en mole.\nBeslutning i Byrådet den 05-02-2024\nUdsat.\n";

        assertThat(read(first + second).items().stream().map(ParsedItem::reference))
                .containsExactly("24/1101", "24/1102");
    }

    @Test
    void items_without_titles_begin_where_the_first_section_comes_again() {
        String section = "Sagsfremstilling\n\nHavnen får en mole.\n\nIndstilling\n\nat den godkendes.";

        assertThat(numbers("Molen, ved den gamle lygte\n\n" + section + DECIDED + section + DECIDED))
                .hasSize(2);
    }

    @Test
    void what_items_are_called_everywhere_is_a_sign_of_a_single_item() {
        assertThat(titles("4. Godkendelse af dagsorden\n\nSagens ramme\n\nDagsordenen foreligger." + DECIDED))
                .containsExactly("Godkendelse af dagsorden");
        assertThat(titles("Godkendelse af dagsorden\n\nSe alle bilag" + DECIDED))
                .containsExactly("Godkendelse af dagsorden");
    }

    @Test
    void the_time_set_aside_may_end_a_title() {
        String text = "\n  Det er godkendt at bygge.\n\n";

        assertThat(numbers("1. Skur, der er godkendt v/Ida – 5 min." + text + "2. Gynger v/Bo – 10 min." + text))
                .containsExactly("1", "2");
    }

    @Test
    void the_number_of_a_list_may_be_before_the_number_of_the_item() {
        assertThat(titles("1.  1. Trafikplan" + DECIDED + "Afbud:\n1. Ida Holm\n2.  2. Lån" + DECIDED))
                .containsExactly("Trafikplan", "Lån");
    }

    @Test
    void a_wide_gap_parts_a_number_from_its_title() {
        ParsedMinutes minutes = read("Nr. 26           BR 217/24. Havnen" + DECIDED);

        assertThat(minutes.items()).singleElement().satisfies(item -> {
            assertThat(item.title()).isEqualTo("Havnen");
            assertThat(item.reference()).isEqualTo("BR 217/24");
        });
    }

    @Test
    void a_document_without_items_tells_who_met_and_what_came_nearest() {
        ParsedMinutes minutes = read("Der var ingen sager.\n\n12. januar var der fri.");

        assertThat(minutes.hasKnownForm()).isFalse();
        assertThat(minutes.header().organization()).isEqualTo("Byrådet");
    }

    private ParsedMinutes read(String items) {
        return parser.parse(SourceLines.document(HEAD + items));
    }

    private List<String> numbers(String items) {
        return read(items).items().stream().map(ParsedItem::number).toList();
    }

    private List<String> titles(String items) {
        return read(items).items().stream().map(ParsedItem::title).toList();
    }

    private static List<String> codes(ParsedMinutes minutes) {
        return Stream.concat(
                        minutes.findings().stream(), minutes.items().stream().flatMap(item -> item.findings().stream()))
                .map(Finding::code)
                .toList();
    }
}
