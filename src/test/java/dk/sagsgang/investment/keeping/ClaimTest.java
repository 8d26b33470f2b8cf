package dk.sagsgang.investment.keeping;

import static dk.sagsgang.investment.keeping.KeptFiles.BASE;
import static dk.sagsgang.investment.keeping.KeptFiles.MEASURE;
import static dk.sagsgang.investment.keeping.KeptFiles.PINNED;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.investment.knowledge.KnowledgeReader;
import dk.sagsgang.investment.yaml.InvestmentReader;
import dk.sagsgang.parameters.Parameters;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two investments that reckon with the same group's gain on the same account in the same years. */
class ClaimTest {
    @Test
    void the_group_is_the_one_of_the_knowledge_that_is_used() {
        assertThat(claims(PINNED)).singleElement().satisfies(claim -> {
            assertThat(claim.group()).isEqualTo("Unge på forsorgshjem");
            assertThat(claim.service()).isEqualTo("Døgn");
            assertThat(claim.years()).containsExactly(2027);
        });
    }

    @Test
    void a_file_may_name_its_group_itself() {
        Claim own = claims(MEASURE + "targetGroup: unge på forsorgshjem\n").getFirst();

        assertThat(own.common(claims(PINNED).getFirst())).isPresent();
        assertThat(claims(MEASURE))
                .as("without a group nothing can be compared")
                .isEmpty();
    }

    @Test
    void another_group_service_payer_or_year_does_not_meet() {
        Claim claim = claims(PINNED).getFirst();

        assertThat(claim.common(claims(MEASURE + "targetGroup: Ældre\n").getFirst()))
                .isEmpty();
        assertThat(claim.common(
                        claims(PINNED.replace("name: Døgn", "name: Ture")).getFirst()))
                .isEmpty();
        assertThat(claim.common(
                        claims(PINNED.replace("kommune: 1000", "stat: 1000")).getFirst()))
                .isEmpty();
        assertThat(claim.common(claims(PINNED.replace("startYear: 2026", "startYear: 2030"))
                        .getFirst()))
                .isEmpty();
    }

    @Test
    void more_of_a_service_is_not_a_gain() {
        assertThat(claims(PINNED.replace("perSuccess: [-30]", "perSuccess: [30]")))
                .isEmpty();
    }

    private static List<Claim> claims(String text) {
        return Claim.of(
                new InvestmentReader(new Parameters()).read("a.yaml", text),
                Optional.of(KnowledgeReader.readYaml("base.yaml", BASE).base().orElseThrow()));
    }
}
