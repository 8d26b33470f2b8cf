package dk.sagsgang.investment.keeping;

import static dk.sagsgang.investment.keeping.KeptFiles.BASE;
import static dk.sagsgang.investment.keeping.KeptFiles.LATER;
import static dk.sagsgang.investment.keeping.KeptFiles.PINNED;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.investment.engine.Calculation;
import dk.sagsgang.investment.knowledge.KnowledgeBase;
import dk.sagsgang.investment.knowledge.KnowledgeChange;
import dk.sagsgang.investment.knowledge.KnowledgePin;
import dk.sagsgang.investment.knowledge.KnowledgeReader;
import dk.sagsgang.investment.yaml.InvestmentReader;
import dk.sagsgang.parameters.Parameters;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A stale file with the current figures in place of the ones it was made with. */
class RenewalTest {
    @Test
    void what_the_file_took_from_the_base_is_replaced_with_what_the_base_says_now() {
        Renewal renewal = renew(PINNED, LATER);

        assertThat(renewal.replaced())
                .extracting(Replacement::path, each -> each.after().toPlainString())
                .containsExactly(
                        tuple("successRate.normal[0]", "0.08"),
                        tuple("successRate.normal[1]", "0.05"),
                        tuple("consequences[0].prices.kommune", "1100"));
    }

    @Test
    void the_renewed_file_is_pinned_to_the_current_version_and_differs_line_by_line() {
        Renewal renewal = renew(PINNED, LATER);

        assertThat(renewal.file().knowledge().orElseThrow().version()).isEqualTo("2");
        assertThat(renewal.left()).isEmpty();
        // 20 people, 0.10 of 1000 x 30 before and 0.08 of 1100 x 30 after
        assertThat(LineDifference.between(
                        calculation(PINNED), Calculation.of(renewal.file().stated())))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.line()).isEqualTo("Døgn");
                    assertThat(line.year()).isEqualTo(2027);
                    assertThat(line.before()).isEqualByComparingTo("60000");
                    assertThat(line.after()).isEqualByComparingTo("52800");
                    assertThat(line.change()).isEqualByComparingTo("-7200");
                });
    }

    @Test
    void a_figure_of_the_authors_own_is_left_alone_and_reported() {
        Renewal renewal = renew(PINNED.replace("kommune: 1000", "kommune: 990"), LATER);

        assertThat(renewal.replaced()).extracting(Replacement::item).containsOnly("effects/egen-bolig");
        assertThat(renewal.left()).extracting(KnowledgeChange::id).containsExactly("doegn");
    }

    @Test
    void a_price_at_another_price_level_is_left_to_the_author() {
        Renewal renewal = renew(PINNED, LATER.replace("priceLevel: 2026", "priceLevel: 2027"));

        assertThat(renewal.left()).extracting(KnowledgeChange::field).containsExactlyInAnyOrder("amount", "priceLevel");
    }

    @Test
    void an_interval_is_replaced_whole_or_not_at_all() {
        String triangle = "successRate: {triangular: [-0.096, 0.10, 0.296]}";
        String file = PINNED.replace("successRate: {normal: [0.10, 0.10]}", triangle);

        assertThat(renew(file, LATER).text()).contains("triangular: [-0.018, 0.08, 0.178]");
        assertThat(renew(file.replace("0.296", "0.3"), LATER).text()).contains("triangular: [-0.096, 0.10, 0.3]");
    }

    @Test
    void years_of_a_consequence_are_replaced_one_by_one() {
        String uses = PINNED.replace("prices/doegn]", "consequences/doegn]");
        String file = uses.replace("perSuccess: [-30]", "perSuccess: [{normal: [-30, 4]}, -5]");
        String later = BASE.replace("version: \"1\"", "version: \"2\"")
                .replace("[-30], standardErrors: [4]", "[-25], standardErrors: [5]");

        assertThat(renew(file, later).text()).contains("perSuccess: [{normal: [-25, 5]}, -5]");
    }

    private static Renewal renew(String text, String later) {
        KnowledgeBase pinned = base(BASE);
        KnowledgeBase current = base(later);
        KnowledgePin pin = file(text).knowledge().orElseThrow();
        List<KnowledgeChange> changes = pin.concerned(KnowledgeChange.between(pinned, current));
        return Renewal.of(text, new Freshness.Stale(pinned, current, changes)).orElseThrow();
    }

    private static Calculation calculation(String text) {
        return Calculation.of(file(text).stated());
    }

    private static dk.sagsgang.investment.yaml.InvestmentFile file(String text) {
        return new InvestmentReader(new Parameters()).read("a.yaml", text);
    }

    private static KnowledgeBase base(String text) {
        return KnowledgeReader.readYaml("base.yaml", text).base().orElseThrow();
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }
}
