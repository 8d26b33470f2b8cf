package dk.sagsgang.importing.internal.grammar.values;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.importing.internal.grammar.SentenceRows;
import dk.sagsgang.importing.internal.grammar.SentenceRows.Row;
import dk.sagsgang.importing.parsed.ParsedPerson;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.Words;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Persons in a text, and what looks like one. */
class NamesTest {
    private final Names names = new Names(Vocabulary.danish(), new BodyNames(Vocabulary.danish()));

    static Stream<Row> rows() {
        return SentenceRows.of("names.tsv");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_person_has_two_names_or_a_party_and_is_no_thing_body_or_group(Row row) {
        Words words = Words.of(row.text());
        String read = names.list(words, 0, words.size()).stream()
                .map(match -> written(match.person()))
                .collect(Collectors.joining("; "));
        assertThat(read.isEmpty() ? "-" : read).isEqualTo(row.expected());
    }

    @Test
    void a_name_is_read_with_its_place() {
        Words words = Words.of("Rådmand Anna Holm (V) stemte imod");
        assertThat(names.list(words, 0, words.size())).singleElement().satisfies(match -> {
            assertThat(match.first()).isEqualTo(1);
            assertThat(match.next()).isEqualTo(4);
        });
        assertThat(names.list(words, 2, words.size()))
                .singleElement()
                .satisfies(match -> assertThat(match.person().name()).isEqualTo("Holm"));
        assertThat(names.list(words, 0, 2)).isEmpty();
    }

    @Test
    void a_party_alone_is_a_letter_in_brackets_or_a_partys_name() {
        assertThat(names.partyAlone("(A)")).isEqualTo("A");
        assertThat(names.partyAlone("(nb)")).isNull();
        assertThat(names.partyAlone("(ABC)")).isNull();
        assertThat(names.partyAlone("Venstre")).isEqualTo("V");
        assertThat(names.partyAlone("(Venstre)")).isEqualTo("V");
        assertThat(names.partyAlone("Anna")).isNull();
        assertThat(names.partyAlone("()")).isNull();
    }

    @Test
    void a_title_alone_is_nothing_but_titles_and_numbers() {
        assertThat(names.isTitleAlone("1. viceborgmester")).isTrue();
        assertThat(names.isTitleAlone("Rådmand")).isTrue();
        assertThat(names.isTitleAlone("Rådmand Anna")).isFalse();
        assertThat(names.isTitleAlone("1.")).isFalse();
        assertThat(names.isTitleAlone("")).isFalse();
    }

    @Test
    void a_title_of_several_goes_on_to_the_next_name() {
        assertThat(names.forNext("udvalgsmedlemmerne")).isEqualTo("udvalgsmedlemmerne");
        assertThat(names.forNext("formand")).isNull();
        assertThat(names.forNext(null)).isNull();
    }

    @Test
    void a_person_keeps_the_title_they_have() {
        ParsedPerson titled = new ParsedPerson("Anna Holm", "rådmand", "V");
        assertThat(Names.titled(titled, "formand")).isEqualTo(titled);
        assertThat(Names.titled(new ParsedPerson("Anna Holm", null, "V"), "formand")
                        .title())
                .isEqualTo("formand");
    }

    private static String written(ParsedPerson person) {
        return (person.title() == null ? "" : person.title() + " ")
                + person.name()
                + (person.party() == null ? "" : " (" + person.party() + ")");
    }
}
