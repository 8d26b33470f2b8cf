package dk.sagsgang.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counted things have the number that their count asks for. */
class CountedTest {
    @ParameterizedTest
    @CsvSource({"0,0 advarsler", "1,1 advarsel", "2,2 advarsler", "21,21 advarsler"})
    void only_one_is_in_the_singular(long count, String text) {
        assertThat(Counted.of(count, "advarsel", "advarsler")).isEqualTo(text);
    }
}
