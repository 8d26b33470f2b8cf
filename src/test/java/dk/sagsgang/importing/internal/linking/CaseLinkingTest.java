package dk.sagsgang.importing.internal.linking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseLinkingTest {
    @ParameterizedTest
    @CsvSource({
        "00.30.04-S00-1-21, 00.30.04-S00-1-21",
        "00.30.04S00-0001-21, 00.30.04-S00-1-21",
        "27.15.12-Ø40-52-22, 27.15.12-OE40-52-22",
        "EMN-2019-00123, EMN-2019-123"
    })
    void prints_of_one_number_have_one_address(String printed, String slug) {
        assertThat(CaseLinking.slug(printed)).contains(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00.01.00", "2023", "", "  ", "uden nummer"})
    void what_does_not_identify_one_case_is_not_a_case_number(String printed) {
        assertThat(CaseLinking.slug(printed)).isEmpty();
    }

    @Test
    void a_number_in_an_unknown_form_is_kept_apart_by_its_letters_and_digits() {
        assertThat(CaseLinking.slug("Åben/7 - 88 X")).contains("AABEN-7-88-X");
    }
}
