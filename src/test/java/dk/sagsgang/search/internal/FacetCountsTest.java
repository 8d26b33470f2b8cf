package dk.sagsgang.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meetings.outcome.Outcome;
import dk.sagsgang.search.SearchQuery;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each facet counts what choosing otherwise in it would give, with the other filters as they are. */
class FacetCountsTest {
    private static final SearchQuery ALL = SearchQuery.of("havn");

    @Test
    void without_filters_every_hit_counts_in_every_facet() {
        FacetCounts counts = counted(ALL);

        assertThat(counts.total()).isEqualTo(4);
        assertThat(counts.byCommittee()).isEqualTo(Map.of("byraadet", 2, "havneudvalget", 2));
        assertThat(counts.byYear()).isEqualTo(Map.of(2020L, 2, 2021L, 1));
        assertThat(counts.byOutcome()).isEqualTo(Map.of("approved", 2, "rejected", 2));
    }

    @Test
    void a_filter_narrows_the_other_facets_and_not_its_own() {
        FacetCounts counts = counted(ALL.inCommittee("byraadet"));

        assertThat(counts.total()).isEqualTo(2);
        assertThat(counts.byCommittee()).isEqualTo(Map.of("byraadet", 2, "havneudvalget", 2));
        assertThat(counts.byYear()).isEqualTo(Map.of(2020L, 1, 2021L, 1));
        assertThat(counts.byOutcome()).isEqualTo(Map.of("approved", 2, "rejected", 1));
    }

    @Test
    void the_same_holds_for_the_year_and_for_the_outcome() {
        FacetCounts ofYear = counted(ALL.inYear(2020));
        assertThat(ofYear.total()).isEqualTo(2);
        assertThat(ofYear.byYear()).isEqualTo(Map.of(2020L, 2, 2021L, 1));
        assertThat(ofYear.byCommittee()).isEqualTo(Map.of("byraadet", 1, "havneudvalget", 1));
        assertThat(ofYear.byOutcome()).isEqualTo(Map.of("approved", 1, "rejected", 1));

        FacetCounts ofOutcome = counted(ALL.withOutcome(Outcome.REJECTED));
        assertThat(ofOutcome.total()).isEqualTo(2);
        assertThat(ofOutcome.byOutcome()).isEqualTo(Map.of("approved", 2, "rejected", 2));
        assertThat(ofOutcome.byCommittee()).isEqualTo(Map.of("byraadet", 1, "havneudvalget", 1));
        assertThat(ofOutcome.byYear()).isEqualTo(Map.of(2020L, 1, 2021L, 1));
    }

    @Test
    void all_filters_together_let_through_what_fits_each() {
        FacetCounts counts = counted(ALL.inCommittee("byraadet").inYear(2021).withOutcome(Outcome.REJECTED));

        assertThat(counts.total()).isEqualTo(1);
        assertThat(counts.byCommittee()).isEqualTo(Map.of("byraadet", 1));
        assertThat(counts.byYear()).isEqualTo(Map.of(2021L, 1));
        assertThat(counts.byOutcome()).isEqualTo(Map.of("approved", 1, "rejected", 1));
    }

    private static FacetCounts counted(SearchQuery asked) {
        FacetCounts counts = new FacetCounts(asked);
        counts.count("byraadet", 2020, List.of("approved"));
        counts.count("byraadet", 2021, List.of("approved", "rejected"));
        counts.count("havneudvalget", 2020, List.of("rejected"));
        counts.count("havneudvalget", 0, List.of());
        return counts;
    }
}
