package dk.sagsgang.importing.internal.checks;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.cases.SectionKind;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are made up: 070761-4285 is the example that the authorities themselves print. */
class PersonalNumberTest {

    @Test
    void a_number_with_a_valid_check_digit_is_an_error() {
        assertThat(findings("Borgeren 070761-4285 har klaget.")).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("personal-number");
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        });
    }

    @Test
    void one_with_an_invalid_check_digit_may_be_a_newer_number() {
        assertThat(findings("Borgeren 010110-5001 har klaget."))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING));
    }

    @Test
    void the_number_itself_is_never_shown() {
        Finding finding = findings("Borgeren 070761-4285 har klaget.").getFirst();

        assertThat(finding.toString() + finding.message() + finding.remedy() + finding.printed() + finding.computed())
                .doesNotContain("070761")
                .doesNotContain("4285");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CPR-nr. 0707614285", "cpr: 070761-4285", "født 070761 - 4285"})
    void other_ways_of_printing_are_recognised_too(String line) {
        assertThat(findings(line))
                .isNotEmpty()
                .allMatch(finding -> finding.code().equals("personal-number"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sagen 00.30.04-S00-1-21 og 306-2009-600.",
                "Ring på 65 51 12 34 eller 6551-1234.",
                "Sagsnr. 070761-4285",
                "Dokumentnr.: 070761-4285",
                "Dagen 310261-4285 findes ikke.",
                "I 2021-2024 bruges 070761 kr.",
                "Konto 1234-0707614285",
                "1.070761-4285"
            })
    void other_numbers_are_left_alone(String line) {
        assertThat(findings(line)).isEmpty();
    }

    private static List<Finding> findings(String line) {
        return new ItemText()
                .item("1")
                .decided()
                .section(SectionKind.SUMMARY, "Resume", line, "Slut.")
                .findings();
    }
}
