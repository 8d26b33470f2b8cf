package dk.sagsgang.investment.web.benefits;

import static dk.sagsgang.investment.benefits.PlanBuilder.aPlan;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.publishing.site.view.DocumentShape;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The form in which others read a plan on a page of the benefit register. */
class PlanInJsonTest {

    @Test
    void what_a_plan_is_called_and_who_answers_for_it_are_its_own_fields() {
        JsonNode plan = mapper().valueToTree(aPlan("mentor").called("Mentorer").build());

        assertThat(plan.propertyNames())
                .containsExactly(
                        "id",
                        "caseNumber",
                        "title",
                        "targetGroup",
                        "owner",
                        "decidedOn",
                        "calculation",
                        "success",
                        "benefits",
                        "costs",
                        "gates",
                        "correction");
        assertThat(plan.get("title").asString()).isEqualTo("Mentorer");
    }

    private static JsonMapper mapper() {
        DocumentShape shape = new BenefitConfiguration().plansAsData();
        return JsonMapper.builder().addMixIn(shape.document(), shape.shape()).build();
    }
}
