package dk.sagsgang.importing.internal.grammar.votes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.importing.internal.grammar.GrammarContext;
import dk.sagsgang.importing.parsed.ParsedPerson;
import dk.sagsgang.importing.parsed.ParsedVote;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.Words;
import org.junit.jupiter.api.Test;

/** Who is on one side of a vote, by the words that name them. */
class VotersTest {
    private final Voters voters = GrammarContext.of(Vocabulary.danish()).voters();

    private ParsedVote.Side read(String text) {
        return voters.read(text);
    }

    @Test
    void parties_are_named_by_letter_by_name_and_in_the_genitive() {
        assertThat(read("A, Venstre, SF's og Enhedslistens grupper").parties()).containsExactly("A", "V", "F", "Ø");
        assertThat(read("Det Konservative Folkeparti og Nye Borgerlige").parties())
                .containsExactly("C", "D");
    }

    @Test
    void a_party_with_its_own_letter_in_brackets_is_one_party() {
        assertThat(read("Venstre (V) og Bylisten (L)").parties()).containsExactly("V", "L");
    }

    @Test
    void a_local_party_without_a_letter_is_called_by_its_name() {
        assertThat(read("Bylisten, Borgerlisten og A").parties()).containsExactly("Bylisten", "Borgerlisten", "A");
    }

    @Test
    void a_party_of_two_letters_stands_behind_the_word_for_a_group() {
        assertThat(read("gruppe UP og liste Ø").parties()).containsExactly("UP", "Ø");
        assertThat(read("gruppe og").parties()).isEmpty();
    }

    @Test
    void numbers_in_brackets_behind_parties_are_theirs() {
        ParsedVote.Side side = read("S (7), N (5) og G (2)");

        assertThat(side.seats()).containsEntry("S", 7).containsEntry("N", 5).containsEntry("G", 2);
        assertThat(side.count()).isNull();
    }

    @Test
    void numbers_before_parties_are_theirs() {
        assertThat(read("7 A, 5 V og 2 fra Enhedslisten").seats())
                .containsEntry("A", 7)
                .containsEntry("V", 5)
                .containsEntry("Ø", 2);
    }

    @Test
    void a_number_of_votes_behind_a_party_is_its_own() {
        assertThat(read("Venstre (V) 7 stemmer, Konservative (C) 2 stemmer").seats())
                .containsEntry("V", 7)
                .containsEntry("C", 2);
    }

    @Test
    void a_number_that_only_the_last_of_several_has_counts_the_side() {
        ParsedVote.Side side = read("A, V, C (20)");

        assertThat(side.count()).isEqualTo(20);
        assertThat(side.seats()).isEmpty();
    }

    @Test
    void a_number_too_small_for_all_is_that_of_the_last() {
        ParsedVote.Side side = read("A, B, V, C (2)");

        assertThat(side.count()).isNull();
        assertThat(side.seats()).containsOnlyKeys("C");
    }

    @Test
    void a_number_that_only_the_first_of_several_has_counts_the_side() {
        ParsedVote.Side side = read("12 A, B og C");

        assertThat(side.count()).isEqualTo(12);
        assertThat(side.seats()).isEmpty();
        assertThat(side.parties()).containsExactly("A", "B", "C");
    }

    @Test
    void the_number_of_a_party_alone_is_that_of_the_side_too() {
        ParsedVote.Side side = read("Ø (3)");

        assertThat(side.count()).isEqualTo(3);
        assertThat(side.seats()).containsEntry("Ø", 3);
    }

    @Test
    void a_number_behind_the_last_person_counts_the_side() {
        assertThat(read("F, Karl Overby (5)").count()).isEqualTo(5);
    }

    @Test
    void a_count_before_members_is_the_sides_wherever_it_stands() {
        assertThat(read("A og V, 12 medlemmer").count()).isEqualTo(12);
        assertThat(read("Tre medlemmer").count()).isEqualTo(3);
    }

    @Test
    void a_number_in_all_is_the_total() {
        ParsedVote.Side side = read("A, Ø og Hans Bøgh (F) - i alt 17");

        assertThat(side.total()).isEqualTo(17);
        assertThat(side.count()).isNull();
    }

    @Test
    void a_party_in_brackets_behind_a_person_is_no_second_person() {
        assertThat(read("Dines Halt (Frie Liberale), Bo Dam (S)").persons())
                .containsExactly(
                        new ParsedPerson("Dines Halt", null, "Frie Liberale"), new ParsedPerson("Bo Dam", null, "S"));
    }

    @Test
    void an_independent_behind_an_initial_is_a_person_among_parties() {
        ParsedVote.Side side = read("C, A. Ben Tarik (løsgænger), O, Vera Lind-Holm (løsgænger) og V");

        assertThat(side.parties()).containsExactly("C", "O", "V");
        assertThat(side.persons())
                .containsExactly(
                        new ParsedPerson("A. Ben Tarik", "løsgænger", null),
                        new ParsedPerson("Vera Lind-Holm", "løsgænger", null));
    }

    @Test
    void all_others_are_kept_in_the_words_of_the_source() {
        assertThat(read("De øvrige medlemmer").others()).isEqualTo("De øvrige medlemmer");
        assertThat(read("A og resten af byrådet").others()).isEqualTo("resten af byrådet");
        assertThat(Voters.isNobody(read("øvrige"))).isFalse();
    }

    @Test
    void others_who_are_named_after_a_colon_are_not_all_others() {
        ParsedVote.Side side = read("De øvrige medlemmer: Bo Dam (S), V");

        assertThat(side.others()).isNull();
        assertThat(side.parties()).containsExactly("V");
    }

    @Test
    void a_whole_group_is_one_only_where_the_source_says_so() {
        assertThat(read("hele Venstres gruppe og A").whole()).containsExactly("V");
        assertThat(read("V (hele gruppen), A").whole()).containsExactly("V");
        assertThat(read("V, A").whole()).isEmpty();
    }

    @Test
    void first_names_are_read_where_nothing_else_is() {
        assertThat(voters.readSingleNames("Per og Ida").persons())
                .extracting(ParsedPerson::name)
                .containsExactly("Per", "Ida");
        assertThat(Voters.isNobody(voters.readSingleNames("Alle"))).isTrue();
    }

    @Test
    void a_line_of_names_is_a_list_and_other_words_are_not() {
        assertThat(voters.isList(Words.of("Bo Dam (S), Per Vang (V) og Ida Holm (F)")))
                .isTrue();
        assertThat(voters.isList(Words.of("Bo Dam (S) ønskede ordet"))).isFalse();
        assertThat(voters.isList(Words.of("og"))).isFalse();
    }

    @Test
    void an_empty_text_names_nobody() {
        assertThat(Voters.isNobody(read(""))).isTrue();
    }
}
