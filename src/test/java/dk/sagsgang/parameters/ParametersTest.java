package dk.sagsgang.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ParametersTest {
    private static final Parameters PARAMETERS = new Parameters();

    static List<String> ids() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("parameters"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.substring(0, name.length() - 5))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void every_file_can_be_read_and_names_a_source_for_each_value(String id) {
        Parameter parameter = PARAMETERS.get(id);
        assertThat(parameter.id()).isEqualTo(id);
        assertThat(parameter.numbers())
                .allSatisfy(number -> assertThat(number.source()).isNotBlank());
        assertThat(parameter.scales())
                .allSatisfy(scale -> assertThat(scale.source()).isNotBlank());
    }

    @Test
    void the_discount_rate_is_the_one_in_force_on_the_day() {
        Parameter rate = PARAMETERS.get("discount-rate");
        assertThat(firstRate(rate, "2021-01-06")).isEqualTo("0.04");
        assertThat(firstRate(rate, "2021-01-07")).isEqualTo("0.035");
        assertThat(rate.findScale(LocalDate.parse("2013-05-30"))).isEmpty();
    }

    @Test
    void an_unknown_parameter_is_not_found() {
        assertThat(PARAMETERS.find("no-such-number")).isEmpty();
        assertThat(PARAMETERS.find("../secret")).isEmpty();
    }

    private static String firstRate(Parameter rate, String day) {
        return rate.findScale(LocalDate.parse(day))
                .orElseThrow()
                .brackets()
                .getFirst()
                .value()
                .toPlainString();
    }
}
