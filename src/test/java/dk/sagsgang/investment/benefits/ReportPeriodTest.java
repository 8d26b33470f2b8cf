package dk.sagsgang.investment.benefits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportPeriodTest {
    @ParameterizedTest
    @CsvSource({"2025, 2025", "2025-K1, 2025-K1", "2025-q4, 2025-K4", "2025-03, 2025-03", " 2025-12, 2025-12"})
    void a_year_a_quarter_and_a_month_are_read_and_written(String text, String written) {
        assertThat(ReportPeriod.find(text).orElseThrow()).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25", "2025-13", "2025-0", "2025-K5", "2025-1", "1. kvartal 2025", "2025-03-01"})
    void anything_else_is_not_a_period(String text) {
        assertThat(ReportPeriod.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025, 2025-K1, true",
        "2025, 2025-12, true",
        "2025-K2, 2025-04, true",
        "2025-K2, 2025-06, true",
        "2025-K2, 2025-03, false",
        "2025-K2, 2025-07, false",
        "2025, 2024-K1, false",
        "2025-K1, 2025-K1, false"
    })
    void a_period_contains_its_shorter_parts(String whole, String part, boolean contains) {
        assertThat(ReportPeriod.find(whole)
                        .orElseThrow()
                        .contains(ReportPeriod.find(part).orElseThrow()))
                .isEqualTo(contains);
    }
}
