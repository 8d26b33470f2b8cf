package dk.sagsgang.investment.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.demo.DemoMunicipality;
import dk.sagsgang.investment.knowledge.KnowledgeBase;
import dk.sagsgang.investment.knowledge.KnowledgeImport;
import dk.sagsgang.investment.knowledge.KnowledgeReader;
import dk.sagsgang.investment.yaml.InvestmentReader;
import dk.sagsgang.parameters.Parameters;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the demo keeps of investments is right, invented and says so. */
class DemoInvestmentsTest {
    private final DemoMunicipality demo = DemoMunicipality.load();

    @Test
    void the_knowledge_bases_are_read_whole_and_are_marked_as_invented() {
        assertThat(KeptReader.readKnowledge())
                .extracting(file -> KnowledgeReader.read(file.name(), file.text()))
                .hasSize(2)
                .allMatch(KnowledgeImport::complete)
                .allMatch(read -> read.base().map(KnowledgeBase::invented).orElse(false));
    }

    @Test
    void every_calculation_is_right_belongs_to_an_open_case_and_says_that_it_is_invented() {
        for (DemoCalculation each : KeptReader.readCalculations(demo::caseNumber)) {
            var file = new InvestmentReader(new Parameters())
                    .read(each.file().name(), each.file().text());
            assertThat(file.stated().title()).contains("opdigtet");
            assertThat(file.assumptions()).contains("Alle tal er opdigtede.");
            assertThat(demo.listOpenNumbers()).contains(each.caseNumber());
        }
    }

    @Test
    void a_copy_comes_after_what_it_is_a_copy_of() {
        List<String> before = new ArrayList<>();
        for (DemoCalculation each : KeptReader.readCalculations(demo::caseNumber)) {
            if (each.copyOf() != null) {
                assertThat(before).contains(each.copyOf());
            }
            before.add(each.file().name());
        }
    }
}
