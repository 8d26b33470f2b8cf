package dk.sagsgang.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every name. */
class PersonNameProperties {
    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars('æ', 'ø', 'å')
                .ofMinLength(2)
                .ofMaxLength(9)
                .list()
                .ofMinSize(3)
                .ofMaxSize(6);
    }

    private static PersonName name(List<String> words) {
        return new PersonName(String.join(" ", words));
    }

    @Property(tries = 300)
    void a_name_may_be_itself(@ForAll("words") List<String> words) {
        assertThat(name(words).mayBe(name(words))).isTrue();
    }

    @Property(tries = 300)
    void whether_two_names_may_be_of_one_person_does_not_depend_on_their_order(
            @ForAll("words") List<String> one, @ForAll("words") List<String> other) {
        assertThat(name(one).mayBe(name(other))).isEqualTo(name(other).mayBe(name(one)));
    }

    @Property(tries = 300)
    void leaving_out_a_middle_name_or_giving_its_initial_changes_nothing(
            @ForAll("words") List<String> words, @ForAll @IntRange(min = 1, max = 4) int at) {
        int middle = 1 + at % (words.size() - 2);
        List<String> without = new ArrayList<>(words);
        without.remove(middle);
        List<String> initial = new ArrayList<>(words);
        initial.set(middle, words.get(middle).charAt(0) + ".");

        assertThat(name(words).mayBe(name(without))).isTrue();
        assertThat(name(words).mayBe(name(initial))).isTrue();
    }

    @Property(tries = 300)
    void case_blanks_and_hyphens_make_no_difference(@ForAll("words") List<String> words) {
        PersonName loud = new PersonName("  " + String.join("-", words).toUpperCase(Locale.ROOT) + " ");

        assertThat(loud.folded()).isEqualTo(name(words).folded());
    }

    @Property(tries = 300)
    void another_first_name_is_another_person(@ForAll("words") List<String> words) {
        List<String> other = new ArrayList<>(words);
        other.set(0, words.getFirst() + "x");

        assertThat(name(words).mayBe(name(other))).isFalse();
    }

    @Property(tries = 300)
    void an_address_has_only_plain_letters_digits_and_hyphens(@ForAll("words") List<String> words) {
        assertThat(name(words).slug(100)).matches("[a-z0-9]+(?:-[a-z0-9]+)*");
    }
}
