package dk.sagsgang.documents.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.access.Access;
import dk.sagsgang.access.Viewer;
import dk.sagsgang.access.Visibility;
import dk.sagsgang.documents.reference.LineSpan;
import dk.sagsgang.documents.source.ShownLine.Piece;
import dk.sagsgang.files.FileId;
import dk.sagsgang.files.FileLine;
import dk.sagsgang.files.SourceLines;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lines from number 11 on; what is marked in them is shown in brackets. */
class WordMarksTest {
    private static final int FIRST = 11;

    private static String marked(List<String> lines, String... words) {
        List<FileLine> read = IntStream.range(0, lines.size())
                .mapToObj(at -> new FileLine(FIRST + at, 1, lines.get(at), Visibility.PUBLIC))
                .toList();
        var where = new SourceLines(new FileId(1), FIRST, FIRST + lines.size() - 1);
        var used = new UsedWords(Access.of(Viewer.PUBLIC, _ -> List.of()));
        Arrays.stream(words).forEach(each -> used.add(where, each));
        var marks = new WordMarks(read);
        marks.mark(used, new LineSpan(FIRST, FIRST + lines.size() - 1));
        return IntStream.range(0, lines.size())
                .mapToObj(at ->
                        marks.pieces(at).stream().map(WordMarksTest::shown).collect(Collectors.joining()))
                .collect(Collectors.joining(" / "));
    }

    private static String shown(Piece piece) {
        return piece.used() ? "[" + piece.text() + "]" : piece.text();
    }

    @Test
    void a_name_that_a_line_break_cuts_is_marked_on_both_lines() {
        assertThat(marked(List.of("For stemte Karla", "Ravn og Per Vang."), "Karla Ravn"))
                .isEqualTo("For stemte [Karla] / [Ravn] og Per Vang.");
    }

    @Test
    void words_within_other_words_are_not_meant() {
        assertThat(marked(List.of("Ravnsborg, Ravn"), "Ravn")).isEqualTo("Ravnsborg, [Ravn]");
    }

    @Test
    void a_word_that_occurs_twice_is_marked_twice() {
        assertThat(marked(List.of("50  50  50"), "50", "50")).isEqualTo("[50]  [50]  50");
    }

    @Test
    void words_that_are_not_there_change_nothing() {
        assertThat(marked(List.of("", "(A) *x* \\d"), "B", ".*")).isEqualTo(" / (A) *x* \\d");
    }
}
