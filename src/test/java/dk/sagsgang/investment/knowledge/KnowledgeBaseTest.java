package dk.sagsgang.investment.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.sagsgang.parameters.yaml.InputProblem;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KnowledgeBaseTest {
    private static final Path DEMO = Path.of("demo/investment");

    @Test
    void the_demo_base_is_read_whole_and_says_that_it_is_invented() throws IOException {
        KnowledgeImport read = KnowledgeReader.readYaml("base.yaml", demo("knowledge-base.yaml"));
        assertThat(read.problems()).isEmpty();
        assertThat(read.base().orElseThrow().invented()).isTrue();
        assertThat(read.base().orElseThrow().items()).hasSize(12);
    }

    @Test
    void a_table_with_semicolons_and_decimal_commas_is_read_as_well() throws IOException {
        KnowledgeImport read = KnowledgeReader.readCsv("base.csv", demo("knowledge-base.csv"));
        assertThat(read.problems()).isEmpty();
        KnowledgeBase base = read.base().orElseThrow();
        assertThat(base.get(KnownPrice.class, "doegn-kommune").amount()).isEqualByComparingTo("900.50");
        assertThat(base.get(KnownConsequence.class, "doegn").perSuccess()).hasSize(3);
        assertThat(base.get(TargetGroup.class, "unge").traits()).hasSize(2);
    }

    @Test
    void one_bad_row_is_reported_with_its_line_and_the_rest_is_read() throws IOException {
        String table = demo("knowledge-base.csv").replace("900,50", "gratis");
        KnowledgeImport read = KnowledgeReader.readCsv("base.csv", table);
        assertThat(read.complete()).isFalse();
        assertThat(read.problems())
                .extracting(InputProblem::danishLine)
                .containsExactly(
                        "base.csv, linje 7, amount: Der står »gratis«. Skriv et tal med punktum som decimaltegn.");
        assertThat(read.base().orElseThrow().items()).hasSize(4);
    }

    @Test
    void an_item_that_refers_to_nothing_is_dropped_and_named_at_its_line() throws IOException {
        String text = demo("knowledge-base.yaml")
                .replace(
                        "    targetGroup: unge-hjemloese\n    successMeasure: egen-bolig\n    effort",
                        "    targetGroup: ukendt\n    successMeasure: egen-bolig\n    effort");
        KnowledgeImport read = KnowledgeReader.readYaml("base.yaml", text);
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.danishLine()).contains("effects bolig-foerst").contains("linje 30");
        });
        assertThat(read.base().orElseThrow().list(KnownEffect.class)).hasSize(1);
    }

    @Test
    void two_versions_are_compared_field_by_field() throws IOException {
        KnowledgeBase earlier = base(demo("knowledge-base.yaml"));
        KnowledgeBase later = base(demo("knowledge-base.yaml")
                .replace("version: 2026-1", "version: 2026-2")
                .replace("amount: 900,", "amount: 950,")
                .replace("id: uge-stat", "id: uge-staten"));
        assertThat(KnowledgeChange.between(earlier, later))
                .containsExactlyInAnyOrder(
                        new KnowledgeChange("prices", "doegn-kommune", "amount", "900", "950"),
                        new KnowledgeChange("prices", "uge-stat", "", "+", ""),
                        new KnowledgeChange("prices", "uge-staten", "", "", "+"));
        assertThat(earlier.fingerprint()).isNotEqualTo(later.fingerprint());
    }

    @Test
    void the_same_group_fits_and_an_unknown_trait_does_not() throws IOException {
        TargetGroup group = base(demo("knowledge-base.yaml")).get(TargetGroup.class, "unge-hjemloese");
        Map<String, BigDecimal> same = Map.of(
                "gennemsnitsalder", bd("24"), "andel kvinder", bd("0.30"), "døgn på forsorgshjem pr. år", bd("140"));
        assertThat(TransferabilityScore.between(same, group).score()).isEqualByComparingTo("0");
        // age 1/4 of a spread x 2, nothing known of the others: (2 x 0.25 + 1 + 3) / 6
        TransferabilityScore part = TransferabilityScore.between(Map.of("gennemsnitsalder", bd("25")), group);
        assertThat(part.score().doubleValue()).isCloseTo(0.75, within(1e-12));
        assertThat(part.advice()).isEqualTo(TransferabilityScore.Advice.JUSTIFY);
    }

    @Test
    void a_calculation_is_concerned_only_by_changes_in_what_it_uses() {
        List<KnowledgeChange> changes = List.of(
                new KnowledgeChange("prices", "a", "amount", "1", "2"),
                new KnowledgeChange("prices", "b", "amount", "1", "2"));
        assertThat(new KnowledgePin("Base", "1", List.of("prices/b")).concerned(changes))
                .extracting(KnowledgeChange::id)
                .containsExactly("b");
    }

    private static KnowledgeBase base(String text) {
        return KnowledgeReader.readYaml("base.yaml", text).base().orElseThrow();
    }

    private static String demo(String file) throws IOException {
        return Files.readString(DEMO.resolve(file));
    }

    private static BigDecimal bd(String number) {
        return new BigDecimal(number);
    }
}
