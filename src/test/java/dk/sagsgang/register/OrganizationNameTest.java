package dk.sagsgang.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationNameTest {
    @ParameterizedTest
    @CsvSource({
        "Byrådet, byråd",
        "byrådets, Byråd",
        "Økonomiudvalgets, ØKONOMIUDVALGET",
        "Beskæftigelses- og Socialudvalget 2018-2021, Beskæftigelses– og Socialudvalget",
        "Beskæftigelses- Socialudvalget, Beskæftigelses- og Socialudvalget",
        "Børn- og Ungeforvaltningen, Børn- og Ungeforvaltning"
    })
    void spellings_of_one_name_are_equal(String one, String other) {
        assertThat(new OrganizationName(one).folded()).isEqualTo(new OrganizationName(other).folded());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Odense Byråd", "Byrådet i Odense Kommune", "Odense Kommunes byråd", "byrådet"})
    void the_municipalitys_name_makes_no_difference(String printed) {
        assertThat(new OrganizationName(printed).foldedWithin("Odense Kommune")).isEqualTo("byråd");
    }

    @ParameterizedTest
    @CsvSource({
        "Odense Byråd, COUNCIL",
        "Kommunalbestyrelsen, COUNCIL",
        "Økonomiudvalget, FINANCE_COMMITTEE",
        "Klima- og Miljøudvalget, COMMITTEE",
        "By- og Kulturforvaltningen, DEPARTMENT",
        "Handicaprådet, CITIZENS_COUNCIL",
        "Ældrerådet, CITIZENS_COUNCIL",
        "Arbejdsgruppen, OTHER"
    })
    void a_name_shows_the_kind_of_organization(String printed, OrganizationKind kind) {
        assertThat(new OrganizationName(printed).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"udvalget", "det udvalg", "respektive udvalg", "fagudvalgene", "alle", "Udvalget, Byrådet"})
    void words_that_name_no_organization_of_their_own_are_not_distinctive(String printed) {
        assertThat(new OrganizationName(printed).isTelling()).isFalse();
    }

    @Test
    void a_comma_within_a_name_follows_a_hyphen() {
        assertThat(new OrganizationName("By-, Kultur- og Fritidsudvalget").isTelling())
                .isTrue();
    }

    @Test
    void a_name_is_shown_with_a_capital_and_not_in_the_genitive() {
        assertThat(new OrganizationName("byrådets").shown()).isEqualTo("Byrådet");
        assertThat(new OrganizationName("Økonomiudvalgets").shown()).isEqualTo("Økonomiudvalget");
    }
}
