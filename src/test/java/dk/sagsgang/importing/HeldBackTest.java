package dk.sagsgang.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.importing.parsed.ParsedAttachment;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import dk.sagsgang.importing.parsed.ParsedSection;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be closed is held back, and those who import are told by which line; a subject that speaks of closing is not. */
class HeldBackTest {
    private static final MinutesParser PARSER = new MinutesParser();

    private static ParsedMinutes read(String... lines) {
        return readNamed("referat.txt", lines);
    }

    private static ParsedMinutes readNamed(String name, String... lines) {
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return PARSER.parse(new DocumentReaders().read(name, bytes));
    }

    private static ParsedMinutes withTitle(String title) {
        return read(
                "Skoleudvalget",
                "Referat af møde den 3. marts 2015",
                "",
                "Punkt 1: Budget",
                "",
                "Beslutning",
                "Godkendt.",
                "",
                "Punkt 2: " + title,
                "",
                "Beslutning",
                "Godkendt.");
    }

    private static List<Finding> held(ParsedMinutes minutes) {
        return Stream.concat(
                        minutes.findings().stream(),
                        minutes.items().stream().map(ParsedItem::findings).flatMap(List::stream))
                .filter(finding -> finding.code().equals("held-back"))
                .toList();
    }

    @Test
    void a_finding_says_which_line_may_close_what() {
        assertThat(held(withTitle("Salg af grund - fortroligt")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place().startLine()).isEqualTo(9);
                    assertThat(finding.message().danish())
                            .isEqualTo("Holdt tilbage: linje 9 kan betyde, at punktet er lukket.");
                    assertThat(finding.message().english())
                            .isEqualTo("Held back: line 9 may mean that the item is closed.");
                });
    }

    @Test
    void what_the_source_closes_plainly_is_closed_without_a_finding() {
        ParsedMinutes minutes = withTitle("Lukket punkt: Salg af grund");

        assertThat(minutes.items().getLast().visibility()).isEqualTo(Visibility.CLOSED);
        assertThat(held(minutes)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lukning af Vestskolen",
                "Midlertidig lukning af Havnegade",
                "Nedlukning af kraftværket",
                "Lukkede veje i 2024",
                "Lukket skole bliver til boliger",
                "Forslag om at lukke svømmehallen",
                "Lukketider i detailhandlen",
                "Ændrede lukkedage i dagtilbud",
                "Indlukket have ved plejehjemmet",
                "Intern revision 2024",
                "Interne lån",
                "Offentlig høring om kommuneplan",
                "Dispensation fra § 10 i lokalplan 42",
                "Undtagelse fra lokalplan 12",
                "Privat fællesvej ved Skoven",
                "Salg af grund (ikke lukket)",
                "Salg af grund (åben)",
                "Åbent punkt: Salg af grund"
            })
    void a_subject_that_speaks_of_closing_stays_open(String title) {
        ParsedMinutes minutes = withTitle(title);

        assertThat(minutes.items()).extracting(ParsedItem::visibility).containsOnly(Visibility.PUBLIC);
        assertThat(held(minutes)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Salg af grund [lukket]",
                "Salg af grund, lukket",
                "Salg af grund (L U K K E T)",
                "Salg af grund (luk-ket)",
                "Salg af grund (må ikke offentliggøres)",
                "Salg af grund (§ 10)",
                "Salg af grund, jf. kommunestyrelseslovens § 10",
                "Personalesag om en leder",
                "Drøftelse for lukkede døre"
            })
    void a_title_that_may_say_that_the_item_is_closed_holds_it_back(String title) {
        ParsedMinutes minutes = withTitle(title);

        assertThat(minutes.items())
                .extracting(ParsedItem::visibility)
                .containsExactly(Visibility.PUBLIC, Visibility.CLOSED);
        assertThat(held(minutes)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"referat-lukket.txt", "Fortroligt referat.txt", "LukketReferat.txt", "internt_referat.txt"})
    void the_name_of_a_file_holds_all_of_it_back(String name) {
        ParsedMinutes minutes = readNamed(name, "Skoleudvalget", "", "Punkt 1: Budget", "", "Beslutning", "Godkendt.");

        assertThat(minutes.visibility()).isEqualTo(Visibility.CLOSED);
        assertThat(held(minutes))
                .singleElement()
                .extracting(finding -> finding.message().danish())
                .isEqualTo("Holdt tilbage: filens navn kan betyde, at hele dokumentet er lukket.");
    }

    @Test
    void the_file_of_a_case_about_closing_is_open() {
        ParsedMinutes minutes = readNamed(
                "lukning-af-skole.txt", "Skoleudvalget", "", "Punkt 1: Budget", "", "Beslutning", "Godkendt.");

        assertThat(minutes.visibility()).isEqualTo(Visibility.PUBLIC);
    }

    @Test
    void a_mark_above_items_closes_all_that_follow_until_the_open_ones_begin_again() {
        ParsedMinutes minutes = read(
                "Skoleudvalget",
                "",
                "Punkt 1: Budget",
                "",
                "Beslutning",
                "Godkendt.",
                "",
                "Mødets lukkede del",
                "",
                "Punkt 2: Salg",
                "",
                "Beslutning",
                "Godkendt.",
                "",
                "Punkt 3: Køb",
                "",
                "Beslutning",
                "Godkendt.",
                "",
                "Åbne punkter",
                "",
                "Punkt 4: Eventuelt",
                "",
                "Beslutning",
                "Godkendt.");

        assertThat(minutes.items())
                .extracting(ParsedItem::visibility)
                .containsExactly(Visibility.PUBLIC, Visibility.CLOSED, Visibility.CLOSED, Visibility.PUBLIC);
    }

    @Test
    void a_label_is_read_with_its_value() {
        assertThat(below("Åben/Lukket: Åben")).isEqualTo(Visibility.PUBLIC);
        assertThat(below("Lukket: Nej")).isEqualTo(Visibility.PUBLIC);
        assertThat(below("Offentlig: Ja")).isEqualTo(Visibility.PUBLIC);
        assertThat(below("Åben/Lukket: L")).isEqualTo(Visibility.CLOSED);
        assertThat(below("Offentlig: Nej")).isEqualTo(Visibility.CLOSED);
        assertThat(below("Lukket: Ja")).isEqualTo(Visibility.CLOSED);
        assertThat(below("Publiceres: Nej")).isEqualTo(Visibility.CLOSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Behandling: Lukket", "Behandling:\tFortrolig", "### Behandling: Lukket"})
    void a_mark_behind_a_sections_heading_right_below_the_head_may_close_the_item(String line) {
        ParsedMinutes minutes = readNamed(
                "referat.md",
                "# Skoleudvalget",
                "",
                "## Punkt 1: Salg",
                line,
                "",
                "17.01.00-A00-1-23",
                "",
                "### Beslutning",
                "Godkendt.");

        assertThat(minutes.items().getFirst().visibility()).isEqualTo(Visibility.CLOSED);
        assertThat(held(minutes))
                .extracting(finding -> finding.place().startLine())
                .containsExactly(4);
    }

    @Test
    void a_sections_heading_with_a_mark_closes_the_section_alone_where_another_is_above() {
        ParsedItem item = readNamed(
                        "referat.md",
                        "# Skoleudvalget",
                        "",
                        "## Punkt 1: Salg",
                        "",
                        "### Beslutning",
                        "Godkendt.",
                        "",
                        "### Behandling: Lukket",
                        "Prisen er aftalt.")
                .items()
                .getFirst();

        assertThat(item.visibility()).isEqualTo(Visibility.PUBLIC);
        assertThat(item.sections())
                .extracting(ParsedSection::visibility)
                .containsExactly(Visibility.PUBLIC, Visibility.CLOSED);
    }

    @Test
    void the_head_of_a_closed_item_among_attachments_holds_back_the_sections_that_begin_again_below_it() {
        ParsedItem item = read(
                        "Skoleudvalget",
                        "",
                        "Punkt 1: Budget",
                        "",
                        "Indstilling",
                        "At budgettet godkendes.",
                        "",
                        "Bilag",
                        "Budget 2015",
                        "",
                        "Lukket sag 2: Salg af grund",
                        "",
                        "Indstilling",
                        "At grunden sælges.")
                .items()
                .getFirst();

        assertThat(item.sections())
                .extracting(ParsedSection::visibility)
                .containsExactly(Visibility.PUBLIC, Visibility.CLOSED, Visibility.CLOSED);
        assertThat(item.attachments())
                .extracting(ParsedAttachment::visibility)
                .containsExactly(Visibility.CLOSED, Visibility.CLOSED);
    }

    @Test
    void a_closed_attachment_closes_no_section_below_it() {
        ParsedItem item = read(
                        "Skoleudvalget",
                        "",
                        "Punkt 1: Budget",
                        "",
                        "Beslutning",
                        "Anbefales.",
                        "",
                        "Bilag",
                        "Budget 2015",
                        "Bilag 2 (lukket)",
                        "",
                        "Beslutning",
                        "Godkendt.")
                .items()
                .getFirst();

        assertThat(item.sections()).extracting(ParsedSection::visibility).containsOnly(Visibility.PUBLIC);
        assertThat(item.attachments())
                .extracting(ParsedAttachment::visibility)
                .containsExactly(Visibility.PUBLIC, Visibility.CLOSED);
    }

    private static Visibility below(String line) {
        return read("Skoleudvalget", "", "Punkt 1: Salg", line, "", "Beslutning", "Godkendt.")
                .items()
                .getFirst()
                .visibility();
    }
}
