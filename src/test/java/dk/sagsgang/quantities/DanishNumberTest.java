package dk.sagsgang.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DanishNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            42.667.000      | 42667000 | 0
            1.234,5         | 1234.5   | 1
            -0,3            | -0.3     | 1
            \u22120,3       | -0.3     | 1
            +333.333        | 333333   | 0
            (1.234)         | -1234    | 0
            5.915.745. kr.  | 5915745  | 0
            430,00          | 430.00   | 2
            1 234 567       | 1234567  | 0
            1\u00a0234      | 1234     | 0
            kr. 500         | 500      | 0
            1.250,-         | 1250     | 0
            2154            | 2154     | 0
            007             | 7        | 0
            """)
    void reads_figures_as_printed(String printed, BigDecimal figure, int decimals) {
        DanishNumber number = DanishNumber.find(printed).orElseThrow();

        assertThat(number.figure()).isEqualTo(figure);
        assertThat(number.decimals()).isEqualTo(decimals);
    }

    @Test
    void keeps_per_cent_and_unit_apart_from_the_figure() {
        assertThat(DanishNumber.find("12,5 %")).hasValueSatisfying(number -> {
            assertThat(number.figure()).isEqualByComparingTo("12.5");
            assertThat(number.percent()).isTrue();
        });
        assertThat(DanishNumber.find("1,8 mio. kr.")).hasValueSatisfying(number -> {
            assertThat(number.figure()).isEqualByComparingTo("1.8");
            assertThat(number.unit()).isEqualTo(MoneyUnit.MILLION_KRONER);
        });
        assertThat(DanishNumber.find("12 t.kr.").orElseThrow().unit()).isEqualTo(MoneyUnit.THOUSAND_KRONER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-", "–", "\u00a0"})
    void blanks_and_dashes_are_not_numbers(String printed) {
        assertThat(NumberReading.of(printed)).isInstanceOf(NumberReading.Nothing.class);
    }

    @ParameterizedTest
    @CsvSource({"430.00, 430.000", "1.234.5, 1.234.500", "12.50 kr., 12.500"})
    void recognises_a_number_that_has_lost_digits(String printed, String likely) {
        assertThat(NumberReading.of(printed)).isInstanceOfSatisfying(NumberReading.Broken.class, broken -> {
            assertThat(broken.printed()).isEqualTo(printed);
            assertThat(broken.likely().printed()).isEqualTo(likely);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4,1 (4,4)",
                "ca. 5",
                "24.11.2020",
                "Ikke indstillet endnu",
                "kr.",
                "1.2.3",
                "1,234.56",
                "5915,745,2",
                "§ 18",
                "41% (ca. 11% ændrede)",
                "(12",
                "00.30.04-S00-1-21",
                "2018-2021"
            })
    void leaves_everything_else_as_text(String printed) {
        assertThat(NumberReading.of(printed)).isInstanceOf(NumberReading.Text.class);
    }

    @Test
    void prints_another_figure_in_the_same_form() {
        DanishNumber share = DanishNumber.find("100,0%").orElseThrow();

        assertThat(share.alike(new BigDecimal("99.6"))).isEqualTo("99,6 %");
    }
}
