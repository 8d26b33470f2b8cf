package dk.sagsgang.documents.source;

import static dk.sagsgang._support.MinutesBuilder.item;
import static dk.sagsgang._support.MinutesBuilder.minutes;
import static dk.sagsgang._support.TestRecord.contents;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang._support.AddressNumbers;
import dk.sagsgang._support.TestRecord;
import dk.sagsgang._support.Words;
import dk.sagsgang.cases.SectionKind;
import dk.sagsgang.documents.meeting.ItemDocument;
import dk.sagsgang.documents.part.DecisionBlock;
import dk.sagsgang.documents.part.SectionBlock;
import dk.sagsgang.documents.reference.LineSpan;
import dk.sagsgang.files.FileId;
import dk.sagsgang.meetings.outcome.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines of a source are beside what was read from them, with the words marked that it was read by. */
class SourceReadingTest {
    @TempDir
    Path folder;

    private TestRecord record;

    @BeforeEach
    void importOneMeeting() {
        record = TestRecord.in(folder);
        record.importMinutes(minutes("Skoleudvalget", "2024-03-05")
                .item(item("Ny skolestruktur")
                        .number("17.01.00-A00-4-24")
                        .summary(Words.text(1, 80))
                        .section("Økonomi", "Post\tBeløb\nTag\t100\nVinduer\t50\nI alt\t150")
                        .decision("""
                                Skoleudvalget anbefaler indstillingen.

                                For stemte: Vagn Enevold (K), Karla Ravn (A) - i alt 2

                                Imod stemte: Per Vang (V) - i alt 1""")
                        .attachments("Bilag 1 - Kort over skolerne"))
                .item(item("Salg af Strandvej 4")
                        .number("82.01.00-A00-7-24")
                        .summary("Hemmelig pris")
                        .closed()));
    }

    @AfterEach
    void close() {
        record.close();
    }

    private SourceView view(LineSpan lines) {
        return record.documents()
                .findSource(file(), Optional.of(lines))
                .orElseThrow()
                .value();
    }

    private int file() {
        return AddressNumbers.ofFiles(record.database()).getFirst();
    }

    private SourceView viewFrom(String first, String last) {
        return view(new LineSpan(line(first), line(last)));
    }

    private int line(String text) {
        return contents(record.files().listLines(new FileId(file()))).stream()
                .filter(line -> line.text().contains(text))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private static List<String> used(SourceView view) {
        return view.lines().stream()
                .flatMap(line -> line.pieces().stream())
                .filter(ShownLine.Piece::used)
                .map(ShownLine.Piece::text)
                .toList();
    }

    private static ItemDocument read(SourceView view) {
        return view.reading().orElseThrow().items().getFirst();
    }

    @Test
    void a_decision_is_shown_beside_its_lines_with_its_votes() {
        ItemDocument item = read(viewFrom("Skoleudvalget anbefaler", "Imod stemte"));

        assertThat(item.decisions()).extracting(DecisionBlock::outcome).containsExactly(Outcome.RECOMMENDED);
        assertThat(item.votes()).hasSize(1);
        assertThat(item.attachments()).isEmpty();
        assertThat(item.sections()).isEmpty();
    }

    @Test
    void the_words_it_was_read_by_are_marked() {
        assertThat(used(viewFrom("Skoleudvalget anbefaler", "Imod stemte")))
                .contains("anbefaler", "Vagn Enevold", "Karla Ravn", "Per Vang", "K", "2");
    }

    @Test
    void words_of_lines_that_were_not_requested_are_not_marked() {
        SourceView view = viewFrom("Imod stemte", "Imod stemte");

        assertThat(used(view)).contains("Per Vang").doesNotContain("anbefaler", "Vagn Enevold");
    }

    @Test
    void a_table_is_shown_beside_its_lines_with_its_figures_marked() {
        SourceView view = viewFrom("Tag\t100", "I alt\t150");

        ItemDocument item = read(view);
        assertThat(item.decisions()).isEmpty();
        assertThat(item.sections()).extracting(SectionBlock::kind).containsExactly(SectionKind.ECONOMY);
        assertThat(item.sections().getFirst().tables()).hasSize(1);
        assertThat(used(view)).contains("100", "50", "150");
    }

    @Test
    void lines_are_as_they_were_whatever_is_marked_in_them() {
        SourceView view = view(new LineSpan(1, 200));

        List<String> shown = view.lines().stream()
                .filter(line -> !line.closed())
                .map(line -> String.join(
                        "", line.pieces().stream().map(ShownLine.Piece::text).toList()))
                .toList();
        List<String> stored = contents(record.files().listLines(new FileId(file()))).stream()
                .filter(line -> line.visibility().isPublic())
                .map(line -> line.text())
                .toList();
        assertThat(shown).isEqualTo(stored);
    }

    @Test
    void nothing_is_read_from_closed_lines() {
        SourceView view = view(new LineSpan(1, 200));

        assertThat(view.reading().orElseThrow().items()).hasSize(1);
        assertThat(view.lines())
                .filteredOn(ShownLine::closed)
                .isNotEmpty()
                .allMatch(line -> line.pieces().isEmpty());
    }

    @Test
    void a_file_seen_from_its_beginning_has_no_reading_beside_it() {
        assertThat(record.documents()
                        .findSource(file(), Optional.empty())
                        .orElseThrow()
                        .value()
                        .reading())
                .isEmpty();
    }
}
