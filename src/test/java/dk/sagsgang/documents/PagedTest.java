package dk.sagsgang.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of a long list. */
class PagedTest {
    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "10, 1", "11, 2", "20, 2", "21, 3"})
    void every_line_is_on_one_page_and_there_is_always_a_page(int total, int pages) {
        List<Integer> all = IntStream.range(0, total).boxed().toList();

        assertThat(Paged.of(all, 1, 10).pages()).isEqualTo(pages);
        assertThat(Paged.of(all, 1, 10).total()).isEqualTo(total);
        assertThat(IntStream.rangeClosed(1, pages)
                        .boxed()
                        .flatMap(page -> Paged.of(all, page, 10).lines().stream())
                        .toList())
                .isEqualTo(all);
    }

    @Test
    void a_page_that_is_not_there_is_the_nearest_one() {
        List<Integer> all = List.of(1, 2, 3);

        assertThat(Paged.of(all, 0, 2)).isEqualTo(Paged.of(all, 1, 2));
        assertThat(Paged.of(all, Integer.MIN_VALUE, 2)).isEqualTo(Paged.of(all, 1, 2));
        assertThat(Paged.of(all, 3, 2)).isEqualTo(Paged.of(all, 2, 2));
        assertThat(Paged.of(all, Integer.MAX_VALUE, 2).lines()).containsExactly(3);
    }
}
