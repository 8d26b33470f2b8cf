package dk.sagsgang.importing.internal.checks;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.findings.Finding;
import dk.sagsgang.importing.MinutesParser;
import dk.sagsgang.importing.source.SourceDocument;
import dk.sagsgang.importing.source.SourceFormat;
import dk.sagsgang.importing.source.SourceLine;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VoteAdapterTest {

    @Test
    void a_vote_in_minutes_is_checked_against_its_own_numbers() {
        assertThat(found(
                        "For indstillingen stemte: S (7), N (5), G (3), L (2) - i alt 18.",
                        "",
                        "Imod stemte: E (5) - i alt 5."))
                .containsExactly("vote-count-mismatch");
        assertThat(found(
                        "For indstillingen stemte: S (7), N (5), G (3), L (2) - i alt 17.",
                        "",
                        "Imod stemte: E (5) - i alt 5."))
                .isEmpty();
    }

    @Test
    void an_earlier_bodys_vote_says_nothing_about_who_was_present_here() {
        assertThat(found(
                        "Beslutning i Teknik- og Miljøudvalget den 05-11-2024",
                        "",
                        "Udvalgsmedlemmerne Bo Dam (S) og Mogens Tarp (S) stemmer for indstillingen.",
                        "",
                        "Teknik- og Miljøudvalget anbefaler indstillingen."))
                .doesNotContain("voter-absent");
    }

    private static List<String> found(String... decision) {
        List<String> text = new ArrayList<>(List.of(
                "Referat Strandholm Byråd",
                "Mødedato: 27. november 2024",
                "Fraværende: Mogens Tarp (S)",
                "",
                "Punkt 1: Renovering af torvet",
                "",
                "00.01.00-A00-1-24",
                "",
                "Indstilling",
                "Forvaltningen indstiller, at byrådet godkender planen.",
                "",
                "Beslutning",
                ""));
        text.addAll(List.of(decision));
        List<SourceLine> lines = new ArrayList<>();
        for (String line : text) {
            lines.add(SourceLine.of(lines.size() + 1, 1, line));
        }
        var minutes = new MinutesParser().parse(new SourceDocument("moede.txt", SourceFormat.TEXT, lines));
        return minutes.items().stream()
                .flatMap(item -> item.findings().stream())
                .map(Finding::code)
                .toList();
    }
}
