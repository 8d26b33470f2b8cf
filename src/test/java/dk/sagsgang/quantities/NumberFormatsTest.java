package dk.sagsgang.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormatsTest {
    private static final NumberFormats DANISH = NumberFormats.DANISH;
    private static final NumberFormats ENGLISH = NumberFormats.ENGLISH;

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "999, 999",
        "1000, 1.000",
        "-1234567.50, '-1.234.567,50'",
        "0.3, '0,3'",
        "123456789012345678901234567890.01, '123.456.789.012.345.678.901.234.567.890,01'"
    })
    void prints_every_digit_of_an_exact_number(BigDecimal number, String printed) {
        assertThat(DANISH.exact(number)).isEqualTo(printed);
    }

    @Test
    void prints_at_least_as_many_decimals_as_asked_and_never_rounds_for_it() {
        assertThat(DANISH.exact(new BigDecimal("99.6"), 2)).isEqualTo("99,60");
        assertThat(DANISH.exact(new BigDecimal("99.654"), 2)).isEqualTo("99,654");
        assertThat(DANISH.exact(new BigDecimal("1E+3"), 0)).isEqualTo("1.000");
        assertThat(DANISH.shortest(new BigDecimal("1250.500"))).isEqualTo("1.250,5");
    }

    @Test
    void rounds_halves_away_from_zero_and_never_to_minus_zero() {
        assertThat(DANISH.whole(new BigDecimal("2.5"))).isEqualTo("3");
        assertThat(DANISH.whole(new BigDecimal("-2.5"))).isEqualTo("-3");
        assertThat(DANISH.whole(-0.4)).isEqualTo("0");
        assertThat(DANISH.rounded(new BigDecimal("12.3450"), 2)).isEqualTo("12,35");
        assertThat(DANISH.rounded(new BigDecimal("12.00"), 2)).isEqualTo("12");
    }

    @Test
    void writes_amounts_with_their_unit_where_the_language_has_it() {
        assertThat(DANISH.kroner(2_874_000)).isEqualTo("2.874.000 kr.");
        assertThat(ENGLISH.kroner(2_874_000)).isEqualTo("DKK 2,874,000");
        assertThat(DANISH.approximate(new BigDecimal("2874000"))).isEqualTo("2,9 mio. kr.");
        assertThat(ENGLISH.approximate(new BigDecimal("2874000"))).isEqualTo("DKK 2.9 million");
        assertThat(DANISH.approximate(new BigDecimal("28740"))).isEqualTo("29.000 kr.");
        assertThat(DANISH.approximate(new BigDecimal("2874.4"))).isEqualTo("2.874 kr.");
    }

    @Test
    void writes_shares_in_per_cent() {
        assertThat(DANISH.percent(new BigDecimal("0.1234"))).isEqualTo("12,3 %");
        assertThat(DANISH.percent(new BigDecimal("0.5"))).isEqualTo("50 %");
        assertThat(DANISH.percent(new BigDecimal("0.5"), 1)).isEqualTo("50,0 %");
        assertThat(ENGLISH.percent(new BigDecimal("0.1234"))).isEqualTo("12.3%");
        assertThat(DANISH.share(5, 8)).isEqualTo("63 %");
        assertThat(DANISH.share(0, 0)).isEqualTo("–");
    }

    @ParameterizedTest
    @CsvSource({"0, 0 %", "0.004, under 1 %", "0.01, 1 %", "0.995, over 99 %", "1, 100 %"})
    void never_rounds_a_chance_to_certainty(double chance, String printed) {
        assertThat(DANISH.chance(chance)).isEqualTo(printed);
    }

    @Test
    void typeset_text_has_a_minus_sign_and_blanks_that_no_line_breaks_at() {
        assertThat(DANISH.typeset().kroner(-1_500)).isEqualTo("\u22121.500\u00a0kr.");
        assertThat(DANISH.typeset().percent(new BigDecimal("-0.5"))).isEqualTo("\u221250\u00a0%");
        assertThat(DANISH.typeset().approximate(new BigDecimal("-2000000"))).isEqualTo("\u22122,0\u00a0mio.\u00a0kr.");
        assertThat(DANISH.typeset().typeset()).isSameAs(DANISH.typeset());
    }

    @Test
    void finds_what_people_type_in_their_language() {
        assertThat(DANISH.find("1.250,5 kr.")).hasValue(new BigDecimal("1250.5"));
        assertThat(DANISH.find("\u22125 %")).hasValue(new BigDecimal("-5"));
        assertThat(ENGLISH.find("1,250.5")).hasValue(new BigDecimal("1250.5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0.10", "1.25", "12.3456", "1,2,3", "ca. 5", "1e3", "12 t.kr."})
    void does_not_guess_what_could_mean_two_things(String typed) {
        assertThat(DANISH.find(typed)).isEmpty();
    }

    @Test
    void many_threads_print_the_same() {
        List<String> printed = IntStream.range(0, 20_000)
                .parallel()
                .mapToObj(i -> DANISH.typeset().exact(BigDecimal.valueOf(i, 2)))
                .toList();

        assertThat(printed.get(12_345)).isEqualTo("123,45");
        assertThat(IntStream.range(0, 20_000)
                        .parallel()
                        .allMatch(i ->
                                DANISH.find(printed.get(i)).equals(java.util.Optional.of(BigDecimal.valueOf(i, 2)))))
                .isTrue();
    }
}
