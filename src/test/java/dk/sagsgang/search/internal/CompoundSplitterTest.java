package dk.sagsgang.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which Danish compounds are split, and where. */
class CompoundSplitterTest {
    private static final Set<String> KNOWN = Set.of(
            "skole",
            "struktur",
            "kommune",
            "plan",
            "børne",
            "have",
            "børnehave",
            "plads",
            "byråd",
            "møde",
            "drift",
            "bevilling",
            "anlæg",
            "lokal",
            "hund");

    private final CompoundSplitter splitter = new CompoundSplitter(KNOWN::contains, Set.of("lokalplan"));

    @ParameterizedTest
    @CsvSource({
        "skolestruktur, skole struktur",
        "kommuneplan, kommune plan",
        "byrådsmøde, byråd møde",
        "anlægsbevilling, anlæg bevilling",
        "børnehaveplads, børnehave plads",
        "hundeplads, hund plads"
    })
    void a_compound_is_split_where_known_words_cover_it(String word, String parts) {
        assertThat(splitter.split(word)).containsExactly(parts.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"skole", "skoler", "skolestrukturen", "xskolestruktur", "skolexstruktur"})
    void what_known_words_do_not_cover_whole_is_left_alone(String word) {
        assertThat(splitter.split(word)).isEmpty();
    }

    @Test
    void exceptions_are_never_split() {
        assertThat(splitter.split("lokalplan")).isEmpty();
    }

    @Property(tries = 300)
    void parts_are_known_words_in_order(@ForAll @AlphaChars @StringLength(max = 24) String word) {
        int from = 0;
        for (String part : splitter.split(word)) {
            assertThat(KNOWN).contains(part);
            from = word.indexOf(part, from) + part.length();
        }
        assertThat(from).isLessThanOrEqualTo(word.length());
    }
}
