package dk.sagsgang.importing.internal.linking;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang._support.Words;
import dk.sagsgang.cases.KnownPaper;
import dk.sagsgang.cases.PaperId;
import dk.sagsgang.cases.TextSketch;
import dk.sagsgang.importing.internal.linking.PaperLinking.Printing;
import dk.sagsgang.register.OrganizationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PaperLinkingTest {
    private static final OrganizationId SCHOOLS = new OrganizationId(1);
    private static final OrganizationId FINANCE = new OrganizationId(2);
    private static final LocalDate DAY = LocalDate.parse("2024-03-05");
    private static final String TEXT = Words.text(1, 200);

    private final PaperLinking linking = new PaperLinking();

    private static KnownPaper paper(int id, String title, String text) {
        return new KnownPaper(new PaperId(id), title, TextSketch.of(text), List.of(new KnownPaper.Stop(SCHOOLS, DAY)));
    }

    private Optional<PaperId> find(KnownPaper paper, String title, String text, OrganizationId body, LocalDate day) {
        return linking.find(List.of(paper), new Printing(title, TextSketch.of(text), body, day), Set.of());
    }

    @Test
    void the_same_text_under_another_title_is_the_same_paper() {
        assertThat(find(paper(1, "Ny plan", TEXT), "Godkendelse af ny plan", TEXT, FINANCE, DAY.plusDays(8)))
                .contains(new PaperId(1));
    }

    @Test
    void another_text_under_the_same_title_is_another_paper() {
        assertThat(find(paper(1, "Ny plan", TEXT), "Ny plan", Words.text(2, 200), FINANCE, DAY.plusDays(8)))
                .isEmpty();
    }

    @Test
    void a_text_with_an_addition_for_the_next_body_is_the_same_paper() {
        String added = TEXT + " " + Words.text(9, 50);

        assertThat(find(paper(1, "Ny plan", TEXT), "Ny plan", added, FINANCE, DAY.plusDays(8)))
                .contains(new PaperId(1));
    }

    @Test
    void a_report_that_repeats_half_of_last_years_before_the_same_body_is_another_paper() {
        String half = Words.text(1, 140);
        String thisYear = half + Words.text(2, 40);
        String nextYear = half + Words.text(3, 40);

        assertThat(find(paper(1, "Årsrapport", thisYear), "Årsrapport", nextYear, SCHOOLS, DAY.plusYears(1)))
                .isEmpty();
    }

    @Test
    void a_postponed_paper_that_comes_back_unchanged_is_the_same() {
        assertThat(find(paper(1, "Ny plan", TEXT), "Ny plan", TEXT, SCHOOLS, DAY.plusDays(28)))
                .contains(new PaperId(1));
    }

    @Test
    void a_rewritten_text_in_a_new_version_of_the_same_meeting_is_the_same_by_its_title() {
        assertThat(find(paper(1, "Ny plan", TEXT), "NY  PLAN", Words.text(5, 200), SCHOOLS, DAY))
                .contains(new PaperId(1));
    }

    @Test
    void texts_too_short_to_compare_go_by_title_among_bodies_within_months() {
        KnownPaper paper = paper(1, "Lukning af konto", "Kort tekst.");

        assertThat(find(paper, "Lukning af konto", "Kort tekst.", FINANCE, DAY.plusDays(8)))
                .contains(new PaperId(1));
        assertThat(find(paper, "Lukning af konto", "Kort tekst.", FINANCE, DAY.plusYears(1)))
                .isEmpty();
        assertThat(find(paper, "Lukning af konto", "Kort tekst.", SCHOOLS, DAY.plusDays(28)))
                .isEmpty();
    }

    @Test
    void a_paper_that_another_item_of_the_meeting_represents_is_never_meant() {
        Printing printing = new Printing("Ny plan", TextSketch.of(TEXT), SCHOOLS, DAY);

        assertThat(linking.find(List.of(paper(1, "Ny plan", TEXT)), printing, Set.of(new PaperId(1))))
                .isEmpty();
    }

    @Test
    void of_several_the_most_similar_is_meant() {
        KnownPaper near = paper(1, "Plan", TEXT + " " + Words.text(7, 80));
        KnownPaper same = paper(2, "Plan", TEXT);
        Printing printing = new Printing("Plan", TextSketch.of(TEXT), FINANCE, DAY);

        assertThat(linking.find(List.of(near, same), printing, Set.of())).contains(new PaperId(2));
    }
}
