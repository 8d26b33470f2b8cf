package dk.sagsgang.documents.internal.part;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.documents.part.FindingContext;
import dk.sagsgang.documents.part.FindingLine;
import dk.sagsgang.documents.part.TableBlock;
import dk.sagsgang.documents.reference.SourceRef;
import dk.sagsgang.economy.PrintedTable;
import dk.sagsgang.economy.TableReading;
import dk.sagsgang.economy.TableReading.MarkedCell;
import dk.sagsgang.economy.TableReading.Sums;
import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.FindingStatus;
import dk.sagsgang.findings.Judgement;
import dk.sagsgang.findings.Severity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A printed table with what is known of it and what somebody has found of that. */
class TablesTest {
    private static final PrintedTable TABLE = new PrintedTable(
            11,
            13,
            "Udgifter",
            "kr.",
            null,
            List.of(
                    new PrintedTable.Row(11, List.of("", "2024")),
                    new PrintedTable.Row(12, List.of("Løn", "100")),
                    new PrintedTable.Row(13, List.of("I alt", "120"))));
    private static final TableReading READING = new TableReading(
            11,
            true,
            List.of(
                    new TableReading.Row(false, List.of(1)),
                    new TableReading.Row(false, List.of(1)),
                    new TableReading.Row(true, List.of(1))),
            Sums.BROKEN,
            List.of(new MarkedCell(2, 1, "sum-mismatch")));

    @Test
    void its_heading_is_apart_and_totals_figures_and_cells_in_doubt_are_known() {
        TableBlock block = block(READING, finding("sum-mismatch", 13, null));

        assertThat(block.head()).extracting(TableBlock.Cell::text).containsExactly("", "2024");
        assertThat(block.rows())
                .containsExactly(
                        new TableBlock.Row(
                                List.of(
                                        new TableBlock.Cell("Løn", false, false),
                                        new TableBlock.Cell("100", true, false)),
                                false),
                        new TableBlock.Row(
                                List.of(
                                        new TableBlock.Cell("I alt", false, false),
                                        new TableBlock.Cell("120", true, true)),
                                true));
        assertThat(block.sums()).isEqualTo(Sums.BROKEN);
        assertThat(block.findings()).hasSize(1);
        assertThat(block.source()).isEqualTo(new SourceRef(4, 11, 13));
        assertThat(block.isFigureColumn(0)).isFalse();
        assertThat(block.isFigureColumn(1)).isTrue();
        assertThat(block.isFigureColumn(2)).isFalse();
    }

    @Test
    void findings_on_other_lines_are_not_this_tables() {
        assertThat(block(READING, finding("sum-mismatch", 10, null), finding("sum-mismatch", 14, null))
                        .findings())
                .isEmpty();
    }

    @Test
    void a_cell_is_not_in_doubt_when_the_finding_about_it_is_not_shown() {
        TableBlock block = block(READING, finding("percentage-mismatch", 13, null));

        assertThat(block.rows().getLast().cells()).noneMatch(TableBlock.Cell::odd);
        assertThat(block.sums()).isEqualTo(Sums.NONE);
    }

    @Test
    void sums_are_not_called_wrong_once_somebody_has_found_that_they_are_not() {
        assertThat(block(READING, finding("sum-mismatch", 13, FindingStatus.NOT_AN_ERROR))
                        .sums())
                .isEqualTo(Sums.NONE);
        assertThat(block(READING, finding("sum-mismatch", 13, FindingStatus.CONFIRMED))
                        .sums())
                .isEqualTo(Sums.BROKEN);
        assertThat(block(
                                READING,
                                finding("sum-mismatch", 13, FindingStatus.NOT_AN_ERROR),
                                finding("difference-mismatch", 12, null))
                        .sums())
                .isEqualTo(Sums.BROKEN);
    }

    @Test
    void a_table_of_which_nothing_is_known_is_shown_as_it_is_printed() {
        TableBlock block = Tables.block(TABLE, Optional.empty(), 4, List.of());

        assertThat(block.head()).isEmpty();
        assertThat(block.rows()).hasSize(3).noneMatch(TableBlock.Row::sum);
        assertThat(block.rows().getFirst().cells()).noneMatch(TableBlock.Cell::figure);
        assertThat(block.sums()).isEqualTo(Sums.NONE);
        assertThat(block.caption()).isEqualTo("Udgifter");
        assertThat(block.unit()).isEqualTo("kr.");
    }

    private static TableBlock block(TableReading reading, FindingLine... findings) {
        return Tables.block(TABLE, Optional.of(reading), 4, List.of(findings));
    }

    private static FindingLine finding(String code, int line, @Nullable FindingStatus status) {
        Optional<Judgement> judgement =
                Optional.ofNullable(status).map(each -> new Judgement(each, Optional.of("Set efter."), Instant.EPOCH));
        var words = new Bilingual("Noget er galt.", "Something is wrong.");
        return new FindingLine(
                1,
                code,
                Severity.WARNING,
                words,
                words,
                Optional.empty(),
                Optional.empty(),
                judgement,
                new FindingContext(null, null, null),
                new SourceRef(4, line, line));
    }
}
