package dk.sagsgang.access;

import static dk.sagsgang.access.Visibility.CLOSED;
import static dk.sagsgang.access.Visibility.PUBLIC;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the public may see. */
class AccessTest {
    private static final int FILE = 7;

    private final List<FileLines> closed = new ArrayList<>();
    private final List<Integer> askedFor = new ArrayList<>();
    private final Access access = Access.of(Viewer.PUBLIC, file -> {
        askedFor.add(file);
        return closed.stream().filter(each -> each.file() == file).toList();
    });

    @Test
    void what_nothing_closes_is_open() {
        assertThat(isOpen(Seal.PUBLIC)).isTrue();
        assertThat(isOpen(Seal.of(PUBLIC).within(PUBLIC))).isTrue();
    }

    @Test
    void what_is_closed_by_itself_is_closed_wherever_it_lies() {
        assertThat(isOpen(Seal.of(CLOSED))).isFalse();
        assertThat(isOpen(Seal.of(CLOSED).within(PUBLIC))).isFalse();
    }

    @Test
    void what_lies_within_something_closed_is_closed() {
        assertThat(isOpen(Seal.of(PUBLIC).within(CLOSED))).isFalse();
        assertThat(isOpen(Seal.of(PUBLIC).within(CLOSED).within(PUBLIC))).isFalse();
        assertThat(isOpen(Seal.of(PUBLIC).within(PUBLIC).within(CLOSED))).isFalse();
    }

    @Test
    void what_lies_within_something_sealed_is_closed_by_whatever_closes_that() {
        close(10, 12);

        assertThat(isOpen(Seal.PUBLIC.within(Sealed.of("outer", Seal.PUBLIC)))).isTrue();
        assertThat(isOpen(Seal.PUBLIC.within(Sealed.of("outer", Seal.of(CLOSED)))))
                .isFalse();
        assertThat(isOpen(Seal.PUBLIC.within(Sealed.of("outer", Seal.of(PUBLIC).within(CLOSED)))))
                .isFalse();
        assertThat(isOpen(Seal.PUBLIC.within(Sealed.of("outer", readFrom(9, 10)))))
                .isFalse();
        assertThat(isOpen(Seal.PUBLIC.within(Sealed.of("outer", spreadOver(10, 12)))))
                .isFalse();
        assertThat(isOpen(Seal.of(CLOSED).within(Sealed.of("outer", Seal.PUBLIC))))
                .isFalse();
        assertThat(isOpen(readFrom(10, 10).within(Sealed.of("outer", Seal.PUBLIC))))
                .isFalse();
        assertThat(isOpen(spreadOver(10, 12).within(Sealed.of("outer", Seal.PUBLIC))))
                .isFalse();
    }

    @Test
    void a_single_closed_line_closes_what_was_read_from_it_the_first_and_the_last_line_too() {
        close(10, 10);

        assertThat(isOpen(readFrom(10, 10))).isFalse();
        assertThat(isOpen(readFrom(10, 14))).isFalse();
        assertThat(isOpen(readFrom(6, 10))).isFalse();
        assertThat(isOpen(readFrom(6, 14))).isFalse();
    }

    @Test
    void closed_lines_beside_it_close_nothing() {
        close(1, 9);
        close(15, 20);

        assertThat(isOpen(readFrom(10, 14))).isTrue();
    }

    @Test
    void each_of_the_places_it_was_read_from_can_close_it() {
        close(10, 10);

        assertThat(isOpen(readFrom(1, 2).andReadFrom(lines(10, 10)))).isFalse();
        assertThat(isOpen(readFrom(10, 10).andReadFrom(lines(1, 2)))).isFalse();
        assertThat(isOpen(readFrom(1, 2).andReadFrom(lines(3, 4)))).isTrue();
    }

    @Test
    void closed_lines_of_another_file_close_nothing() {
        closed.add(new FileLines(FILE + 1, 1, 100));

        assertThat(isOpen(readFrom(10, 14))).isTrue();
        assertThat(isOpen(Seal.readFrom(new FileLines(FILE + 1, 10, 14)))).isFalse();
    }

    @Test
    void open_lines_do_not_open_what_is_closed_by_itself_or_by_what_it_lies_within() {
        assertThat(isOpen(Seal.of(CLOSED).andReadFrom(lines(1, 2)))).isFalse();
        assertThat(isOpen(readFrom(1, 2).within(CLOSED))).isFalse();
    }

    @Test
    void what_spreads_over_lines_is_open_while_one_of_them_is() {
        close(10, 12);
        close(14, 19);

        assertThat(isOpen(spreadOver(10, 19))).isTrue();
        assertThat(isOpen(spreadOver(12, 13))).isTrue();
        assertThat(isOpen(spreadOver(9, 12))).isTrue();
    }

    @Test
    void what_spreads_over_closed_lines_alone_is_closed_also_when_they_were_closed_in_pieces() {
        close(14, 19);
        close(10, 12);
        close(13, 13);

        assertThat(isOpen(spreadOver(10, 19))).isFalse();
        assertThat(isOpen(spreadOver(11, 11))).isFalse();
        assertThat(isOpen(spreadOver(14, 16))).isFalse();
        assertThat(isOpen(spreadOver(10, 20))).isTrue();
    }

    @Test
    void each_of_the_places_it_spreads_over_can_close_it() {
        close(10, 12);

        assertThat(isOpen(spreadOver(1, 2).andSpreadOver(lines(10, 12)))).isFalse();
        assertThat(isOpen(spreadOver(1, 2).andSpreadOver(lines(10, 13)))).isTrue();
    }

    @Test
    void of_a_document_that_is_closed_as_a_whole_nothing_is_open() {
        closed.add(FileLines.ofWhole(FILE));

        assertThat(isOpen(readFrom(1, 1))).isFalse();
        assertThat(isOpen(readFrom(100_000, 200_000))).isFalse();
        assertThat(isOpen(spreadOver(3, 9))).isFalse();
        assertThat(isOpen(Seal.PUBLIC.andSpreadOver(FileLines.ofWhole(FILE)))).isFalse();
    }

    @Test
    void a_document_with_closed_lines_is_itself_open() {
        close(1, 100_000);

        assertThat(isOpen(Seal.PUBLIC.andSpreadOver(FileLines.ofWhole(FILE)))).isTrue();
    }

    @Test
    void of_several_things_those_that_are_open_come_out_in_their_order() {
        close(10, 10);
        List<Sealed<String>> kept = List.of(
                Sealed.of("a", Seal.PUBLIC),
                Sealed.of("b", Seal.of(CLOSED)),
                Sealed.of("c", readFrom(10, 10)),
                Sealed.of("d", readFrom(11, 11)));

        assertThat(access.openAll(kept).value()).containsExactly("a", "d");
    }

    @Test
    void what_comes_out_is_what_was_kept() {
        assertThat(access.open(Sealed.of("Skolestruktur", Seal.PUBLIC)).map(Open::value))
                .contains("Skolestruktur");
        assertThat(access.open(Optional.of(Sealed.of("Skolestruktur", Seal.PUBLIC)))
                        .map(Open::value))
                .contains("Skolestruktur");
        assertThat(access.open(Optional.<Sealed<String>>empty())).isEmpty();
    }

    @Test
    void the_closed_lines_of_a_file_are_asked_for_once_and_only_when_something_was_read_from_it() {
        isOpen(Seal.PUBLIC);
        assertThat(askedFor).isEmpty();

        isOpen(readFrom(1, 2));
        isOpen(spreadOver(3, 4));
        assertThat(askedFor).containsExactly(FILE);
    }

    @Test
    void the_operator_sees_what_is_closed_to_the_public() {
        Access operator = Access.ofOperator();

        assertThat(operator.open(Sealed.of("a", Seal.of(CLOSED)))).isPresent();
        assertThat(operator.open(Sealed.of("a", Seal.of(PUBLIC).within(CLOSED))))
                .isPresent();
        close(1, 5);
        Access sameFile = Access.of(Viewer.OPERATOR, _ -> closed);
        assertThat(sameFile.openAll(List.of(Sealed.of("a", readFrom(1, 2)), Sealed.of("b", spreadOver(1, 2))))
                        .value())
                .containsExactly("a", "b");
    }

    @Test
    void what_is_assembled_of_opened_things_is_opened_by_the_same_viewer() {
        assertThat(access.viewer()).isSameAs(Viewer.PUBLIC);
        assertThat(access.assemble(same -> same.openAll(
                                        List.of(Sealed.of("a", Seal.PUBLIC), Sealed.of("b", Seal.of(CLOSED))))
                                .value())
                        .value())
                .containsExactly("a");
    }

    @Test
    void seals_are_the_same_when_each_part_of_them_is() {
        Seal seal = readFrom(1, 2).andSpreadOver(lines(3, 4));

        assertThat(seal).isEqualTo(readFrom(1, 2).andSpreadOver(lines(3, 4)));
        assertThat(seal.hashCode())
                .isEqualTo(readFrom(1, 2).andSpreadOver(lines(3, 4)).hashCode());
        assertThat(List.of(
                        Seal.of(CLOSED).andReadFrom(lines(1, 2)).andSpreadOver(lines(3, 4)),
                        seal.within(CLOSED),
                        readFrom(1, 3).andSpreadOver(lines(3, 4)),
                        readFrom(1, 2).andSpreadOver(lines(3, 5))))
                .doesNotContain(seal)
                .extracting(Seal::hashCode)
                .doesNotContain(seal.hashCode());
        assertThat((Object) seal).isNotEqualTo("seal");
    }

    @Test
    void sealed_things_are_the_same_when_content_and_seal_are() {
        Sealed<String> sealed = Sealed.of("a", readFrom(1, 2));

        assertThat(sealed).isEqualTo(Sealed.of("a", readFrom(1, 2))).hasSameHashCodeAs(Sealed.of("a", readFrom(1, 2)));
        assertThat(List.of(Sealed.of("b", readFrom(1, 2)), Sealed.of("a", readFrom(1, 3))))
                .doesNotContain(sealed)
                .extracting(Sealed::hashCode)
                .doesNotContain(sealed.hashCode());
        assertThat((Object) sealed).isNotEqualTo("a");
    }

    @Test
    void what_is_sealed_says_nothing_of_its_content() {
        assertThat(Sealed.of("Køb af grund", Seal.of(CLOSED))).hasToString("sealed");
    }

    private void close(int start, int end) {
        closed.add(lines(start, end));
    }

    private boolean isOpen(Seal seal) {
        return access.open(Sealed.of("content", seal)).isPresent();
    }

    private static FileLines lines(int start, int end) {
        return new FileLines(FILE, start, end);
    }

    private static Seal readFrom(int start, int end) {
        return Seal.readFrom(lines(start, end));
    }

    private static Seal spreadOver(int start, int end) {
        return Seal.PUBLIC.andSpreadOver(lines(start, end));
    }
}
