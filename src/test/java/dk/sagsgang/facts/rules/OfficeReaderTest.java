package dk.sagsgang.facts.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.facts.Office;
import dk.sagsgang.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeReaderTest {
    private final OfficeReader reader = new OfficeReader(Vocabulary.danish().offices());

    @ParameterizedTest
    @CsvSource({
        "Udvalgsformand, CHAIR",
        "Borgmester, CHAIR",
        "Næstformand, DEPUTY_CHAIR",
        "1. viceborgmester, DEPUTY_CHAIR",
        "Rådmand, ALDERMAN",
        "Medlem af udvalget, MEMBER",
        "Direktør, OTHER"
    })
    void a_title_tells_the_office(String title, Office office) {
        assertThat(reader.read(title)).isEqualTo(office);
    }

    @Test
    void a_municipality_can_have_titles_of_its_own() {
        var own = new OfficeReader(Vocabulary.danishWith("own.yaml", "offices:\n  chairs: [ordfører]\n")
                .offices());

        assertThat(own.read("Udvalgsordfører")).isEqualTo(Office.CHAIR);
        assertThat(own.read("Udvalgsformand")).isEqualTo(Office.CHAIR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"medlem", "Byrådsmedlem", "udvalgsmedlemmerne", "Kommunalbestyrelsesmedlemmet", " Medlems "})
    void some_titles_say_no_more_than_that_somebody_is_a_member(String title) {
        assertThat(reader.isMerelyMember(title)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"formand", "medlem af udvalget", "medlemskab", "rådmand"})
    void others_say_more(String title) {
        assertThat(reader.isMerelyMember(title)).isFalse();
    }
}
