package dk.sagsgang.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JournalNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            00.30.04-S00-1-21            | 00.30.04-S00-1-21
            00.30.14-Ø00-6-20            | 00.30.14-Ø00-6-20
            00.01.00P35-0104             | 00.01.00-P35-104
            05.05.05P20-0001 11          | 05.05.05-P20-1-11
            00.01.00A04 - 2007/34364     | 00.01.00-A04-34364-07
            00.01.00-A00                 | 00.01.00-A00
            17/46                        | 2017/46
            25/26257                     | 2025/26257
            2012/057275                  | 2012/57275
            2020-016062                  | 2020/16062
            306-2009-600                 | 306-2009-600
            EMN-2019-00123               | EMN-2019-123
            MDR-2016-02836               | MDR-2016-2836
            017733-2012                  | 2012/17733
            01.05G01 - 2018/31007        | 01.05-G01-31007-18
            Sagsnr. BR 217/07            | BR-2007-217
            Sagsnr. 299835               | 299835
            Sagsnr.: 17/46               | 2017/46
            J.nr. 00.30.04-S00-1-21      | 00.30.04-S00-1-21
            """)
    void reads_every_system_in_use(String printed, String normal) {
        assertThat(JournalNumber.find(printed)).map(JournalNumber::normal).contains(normal);
    }

    @Test
    void splits_a_kle_number_into_its_parts() {
        assertThat(JournalNumber.find("00.30.04-S00-1-21"))
                .contains(new KleNumber("00.30.04-S00-1-21", "00.30.04", "S00", 1L, 2021));
    }

    @Test
    void keeps_the_number_as_printed_without_its_label() {
        assertThat(JournalNumber.find("Sagsnr. 299835"))
                .map(JournalNumber::printed)
                .contains("299835");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "04.12.12",
                "24/11",
                "24.11.2020",
                "2020-2024",
                "2018-2021",
                "08/2020",
                "2020/21",
                "299835",
                "Punkt 3",
                ""
            })
    void dates_periods_and_plain_digits_are_not_case_numbers(String text) {
        assertThat(JournalNumber.find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"04.12.12", "299835", "24/11"})
    void reads_a_number_right_after_a_title(String text) {
        assertThat(JournalNumber.findAfterTitle(text)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "00.30.04-S00-1-21, 00.30.04-S00-1-21",
        "17/46, 2017-46",
        "00.30.14-Ø00-6-20, 00.30.14-OE00-6-20",
        "EMN-2019-00123, EMN-2019-123"
    })
    void an_address_has_plain_letters_only(String printed, String slug) {
        assertThat(JournalNumber.find(printed)).map(JournalNumber::slug).contains(slug);
    }

    @Test
    void reports_a_number_of_no_known_system() {
        var place = dk.sagsgang.findings.SourcePlace.ofLine("moede.txt", 4);

        assertThat(CaseChecks.checkReference("00.3.04-S-1", place))
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo("journal-number-unparsable"));
        assertThat(CaseChecks.checkReference("85.02.02-G01-2-21", place)).isEmpty();
    }
}
