package dk.sagsgang.investment.benefits;

import static dk.sagsgang.investment.CaseBuilder.MUNICIPALITY;
import static dk.sagsgang.investment.CaseBuilder.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.investment.engine.Calculation;
import dk.sagsgang.investment.knowledge.KnowledgeBase;
import dk.sagsgang.investment.knowledge.KnowledgeChange;
import dk.sagsgang.investment.knowledge.KnowledgePin;
import dk.sagsgang.investment.knowledge.KnowledgeReader;
import dk.sagsgang.investment.model.InvestmentCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CalculationVersionTest {
    @Test
    void a_version_is_stale_when_a_price_it_uses_changes_and_a_new_one_differs_line_by_line() throws IOException {
        String text = Files.readString(Path.of("demo/investment/knowledge-base.yaml"));
        KnowledgeBase pinned = base(text);
        KnowledgeBase current =
                base(text.replace("version: 2026-1", "version: 2026-2").replace("amount: 900,", "amount: 950,"));
        KnowledgePin pin = new KnowledgePin("Eksempelbasen", "2026-1", List.of("prices/doegn-kommune"));
        CalculationVersion first = version(1, priced("900"), pin);
        assertThat(first.stale(pinned, current))
                .extracting(KnowledgeChange::after)
                .containsExactly("950");
        assertThat(first.stale(pinned, pinned)).isEmpty();
        assertThat(first.differences(version(2, priced("950"), pin)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.line()).isEqualTo("Døgn");
                    assertThat(line.year()).isEqualTo(2027);
                    assertThat(line.change()).isEqualByComparingTo("500");
                });
    }

    private static CalculationVersion version(int number, InvestmentCase stated, KnowledgePin pin) {
        return new CalculationVersion(
                number, LocalDate.of(2026, 1, number), "title: Prøve", Calculation.of(stated), Optional.of(pin));
    }

    private static InvestmentCase priced(String price) {
        return aCase().cohort(0, "10")
                .consequence("Døgn", Map.of(MUNICIPALITY, price), "-10")
                .build();
    }

    private static KnowledgeBase base(String text) {
        return KnowledgeReader.readYaml("base.yaml", text).base().orElseThrow();
    }
}
