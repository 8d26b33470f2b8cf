package dk.sagsgang.meetings.internal;

import static dk.sagsgang.access.Visibility.CLOSED;
import static dk.sagsgang.access.Visibility.PUBLIC;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.files.FileLine;
import dk.sagsgang.meetings.minutes.LineChange;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What differs between two versions of minutes, line by line. A line that begins with x is closed. */
class LineDiffTest {
    @Test
    void versions_of_the_same_words_do_not_differ_whatever_blanks_end_their_lines() {
        assertThat(between("Punkt 1\nGodkendt.", "Punkt 1   \nGodkendt.\t")).isEmpty();
        assertThat(between("", "")).isEmpty();
    }

    @Test
    void blanks_that_begin_a_line_make_a_difference() {
        assertThat(between("Punkt 1", " Punkt 1")).hasSize(1);
    }

    @Test
    void a_changed_line_is_given_as_it_was_and_as_it_is_with_both_its_numbers() {
        assertThat(between("a\nUdsat. \nc", "a\ny\nGodkendt.\nc"))
                .containsExactly(new LineChange(2, List.of("Udsat. "), 2, List.of("y", "Godkendt."), false));
    }

    @Test
    void added_lines_are_placed_after_the_line_before_them() {
        assertThat(between("a\nb", "a\nny\nb")).containsExactly(new LineChange(1, List.of(), 2, List.of("ny"), false));
        assertThat(between("a", "ny\na")).containsExactly(new LineChange(0, List.of(), 1, List.of("ny"), false));
        assertThat(between("a", "a\nny")).containsExactly(new LineChange(1, List.of(), 2, List.of("ny"), false));
    }

    @Test
    void removed_lines_are_placed_after_the_line_before_them() {
        assertThat(between("a\nvæk\nb", "a\nb"))
                .containsExactly(new LineChange(2, List.of("væk"), 1, List.of(), false));
    }

    @Test
    void a_change_is_closed_when_one_of_its_lines_was_or_is() {
        assertThat(between("a\nxhemmelig\nc", "a\nåben\nc"))
                .extracting(LineChange::isClosed)
                .containsExactly(true);
        assertThat(between("a\nåben\nc", "a\nxhemmelig\nc"))
                .extracting(LineChange::isClosed)
                .containsExactly(true);
        assertThat(between("a\nåben\nc", "a\nb\nxhemmelig\nc"))
                .extracting(LineChange::isClosed)
                .containsExactly(true);
    }

    @Test
    void closed_lines_that_did_not_change_close_no_change() {
        assertThat(between("xhemmelig\nb\nUdsat.", "xhemmelig\nb\nGodkendt."))
                .containsExactly(new LineChange(3, List.of("Udsat."), 3, List.of("Godkendt."), false));
    }

    private static List<LineChange> between(String older, String newer) {
        return LineDiff.between(lines(older), lines(newer));
    }

    private static List<FileLine> lines(String text) {
        List<FileLine> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            lines.add(new FileLine(lines.size() + 1, 1, line, line.startsWith("x") ? CLOSED : PUBLIC));
        }
        return lines;
    }
}
