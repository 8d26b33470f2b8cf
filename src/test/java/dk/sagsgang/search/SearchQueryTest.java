package dk.sagsgang.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sagsgang.meetings.outcome.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked, and how many pages the answer has. */
class SearchQueryTest {
    @Test
    void filters_are_added_one_by_one_and_keep_the_others() {
        SearchQuery query = SearchQuery.of(" havn ")
                .inCommittee("byraadet")
                .inYear(2020)
                .withOutcome(Outcome.APPROVED)
                .onPage(3, 50);

        assertThat(query.words()).isEqualTo("havn");
        assertThat(query.committee()).contains("byraadet");
        assertThat(query.year()).hasValue(2020);
        assertThat(query.outcome()).contains(Outcome.APPROVED);
        assertThat(query.page()).isEqualTo(3);
        assertThat(query.pageSize()).isEqualTo(50);
    }

    @ParameterizedTest
    @CsvSource({"0, 20", "-1, 20", "1, 0", "1, 101"})
    void a_page_counts_from_1_and_has_1_to_100_hits(int page, int size) {
        SearchQuery query = SearchQuery.of("havn");

        assertThatThrownBy(() -> query.onPage(page, size)).isInstanceOf(IllegalArgumentException.class);
        assertThat(query.onPage(1, 1).pageSize()).isEqualTo(1);
        assertThat(query.onPage(1, 100).pageSize()).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "20, 1", "21, 2", "40, 2", "41, 3"})
    void the_last_page_may_be_short(int total, int pages) {
        assertThat(new SearchPage(SearchQuery.of("havn"), total, List.of(), List.of(), List.of(), List.of()).pages())
                .isEqualTo(pages);
    }

    @Test
    void marks_in_a_snippet_have_at_least_one_character() {
        assertThat(new Snippet.Mark(0, 1).end()).isEqualTo(1);
        assertThatThrownBy(() -> new Snippet.Mark(-1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Snippet.Mark(4, 4)).isInstanceOf(IllegalArgumentException.class);
    }
}
