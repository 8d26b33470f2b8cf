package dk.sagsgang.investment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.investment.report.Expectations;
import dk.sagsgang.investment.report.InvestmentResult;
import dk.sagsgang.investment.report.JsonAnswer;
import dk.sagsgang.investment.yaml.InvestmentFile;
import dk.sagsgang.investment.yaml.InvestmentReader;
import dk.sagsgang.parameters.Parameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples in {@code situations/investment}. */
class SituationsTest {
    private static final InvestmentReader READER = new InvestmentReader(new Parameters());

    static List<Path> situations() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("situations/investment"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("situations")
    void a_situation_gives_the_figures_it_says(Path situation) throws IOException {
        InvestmentFile file = READER.read(situation.getFileName().toString(), Files.readString(situation));
        assertThat(file.why()).as("why the situation is there").isPresent();
        assertThat(Expectations.differences(file.expected().orElseThrow(), JsonAnswer.of(InvestmentResult.of(file))))
                .isEmpty();
    }
}
