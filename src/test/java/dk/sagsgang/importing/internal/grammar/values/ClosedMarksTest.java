package dk.sagsgang.importing.internal.grammar.values;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The marks by which a source closes a thing. */
class ClosedMarksTest {
    private static final String LONG = "a".repeat(60);

    private final ClosedMarks marks = new ClosedMarks(Vocabulary.danish());

    @ParameterizedTest
    @ValueSource(
            strings = {"Lukket punkt", "(lukket)", " LUKKET SAG. ", "Lukket:", "Punktet behandles for lukkede døre."})
    void a_line_that_says_nothing_else_closes_its_item(String line) {
        assertThat(marks.closesItem(line)).isTrue();
        assertThat(marks.opensItem(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lukket skole", "Skolen er lukket", "()", "", "Åbent punkt"})
    void a_line_that_says_more_or_something_else_does_not(String line) {
        assertThat(marks.closesItem(line)).isFalse();
    }

    @Test
    void a_line_may_say_that_its_item_is_open() {
        assertThat(marks.opensItem("Åbent punkt")).isTrue();
        assertThat(marks.opensItem("(åben)")).isTrue();
        assertThat(marks.opensItem("Åbent hus")).isFalse();
    }

    @Test
    void a_line_above_items_closes_or_opens_all_of_them() {
        assertThat(marks.closesGroup("Lukkede punkter")).isTrue();
        assertThat(marks.closesGroup("Åbne punkter")).isFalse();
        assertThat(marks.opensGroup("Åbne punkter:")).isTrue();
        assertThat(marks.opensGroup("Lukkede punkter")).isFalse();
    }

    @Test
    void no_mark_is_longer_than_sixty_letters_with_its_blanks() {
        String padded = "lukket" + " ".repeat(54);
        assertThat(marks.closesItem(padded)).isTrue();
        assertThat(marks.closesItem(padded + " ")).isFalse();
        assertThat(marks.closesGroup("lukkede punkter" + " ".repeat(45))).isTrue();
        assertThat(marks.closesGroup("lukkede punkter" + " ".repeat(46))).isFalse();
        assertThat(marks.opensGroup("åbne punkter" + " ".repeat(48))).isTrue();
        assertThat(marks.opensGroup("åbne punkter" + " ".repeat(49))).isFalse();
        assertThat(marks.opensItem("åben" + " ".repeat(56))).isTrue();
        assertThat(marks.opensItem("åben" + " ".repeat(57))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plan (lukket)",
                "Plan [lukket] 2",
                "Lukket: Plan",
                "Plan - fortroligt",
                "Plan – fortroligt",
                "Lukket bilag 2 - Plan",
                "Lukket bilag",
                "Fortroligt bilag: Plan"
            })
    void an_attachment_is_closed_by_a_mark_before_or_behind_its_name(String name) {
        assertThat(marks.closesAttachment(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Plan", "Lukketider for butikker", "Plan (udkast)", "Plan - udkast", "lukket bilagsmappe"})
    void other_names_are_those_of_open_ones(String name) {
        assertThat(marks.closesAttachment(name)).isFalse();
    }

    @Test
    void a_title_may_begin_with_the_mark_of_its_item() {
        assertThat(marks.startsWithMark("Lukket punkt: Køb af grund")).isEqualTo("Køb af grund");
        assertThat(marks.startsWithMark("(Lukket) Køb af grund")).isEqualTo("Køb af grund");
        assertThat(marks.startsWithMark("Lukket punkt - Køb af grund")).isEqualTo("Køb af grund");
        assertThat(marks.startsWithMark("Lukket punkt – Køb af grund")).isEqualTo("Køb af grund");
        assertThat(marks.startsWithMark("Lukket punkt-Køb af grund")).isNull();
        assertThat(marks.startsWithMark("Køb af grund: lukket")).isNull();
        assertThat(marks.startsWithMark(LONG + "lukket:")).isNull();
    }

    @Test
    void the_mark_of_an_open_item_is_no_part_of_its_title() {
        assertThat(marks.withoutOpenMark("(Åben) Køb af grund")).isEqualTo("Køb af grund");
        assertThat(marks.withoutOpenMark("Åbent punkt: Køb af grund")).isEqualTo("Køb af grund");
        assertThat(marks.withoutOpenMark("Åbent punkt:")).isEqualTo("Åbent punkt:");
        assertThat(marks.withoutOpenMark("Køb af grund")).isEqualTo("Køb af grund");
    }

    @Test
    void a_title_may_end_with_the_mark_in_brackets() {
        assertThat(marks.endsWithMark("Køb af grund (lukket sag)")).isEqualTo("Køb af grund");
        assertThat(marks.endsWithMark("Køb af grund (udkast)")).isNull();
        assertThat(marks.endsWithMark("Køb af grund (lukket sag) i dag")).isNull();
        assertThat(marks.endsWithMark("(lukket sag)")).isNull();
        assertThat(marks.endsWithMark("Køb (lukket" + " ".repeat(52) + ")")).isEqualTo("Køb");
        assertThat(marks.endsWithMark("Køb (lukket" + " ".repeat(53) + ")")).isNull();
    }

    @Test
    void a_public_title_is_behind_its_label() {
        assertThat(marks.publicTitle("Offentlig titel: Køb af grund")).isEqualTo("Køb af grund");
        assertThat(marks.publicTitle("Neutral titel:")).isEmpty();
        assertThat(marks.publicTitle("Titel: Køb af grund")).isNull();
        assertThat(marks.publicTitle("Offentlig titel")).isNull();
        assertThat(marks.publicTitle(": Offentlig titel")).isNull();
    }
}
