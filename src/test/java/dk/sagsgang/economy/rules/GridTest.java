package dk.sagsgang.economy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.economy.PrintedTable;
import dk.sagsgang.economy.PrintedTable.Row;
import dk.sagsgang.quantities.DanishNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A printed table as labelled figures, where rows are not all as wide as the others. */
class GridTest {
    @Test
    void cells_of_a_row_shorter_than_the_others_count_for_nothing() {
        Grid grid = grid(List.of("", "2024", "2025"), List.of("Nord", "100", "200"), List.of("Syd", "50"));

        assertThat(grid.rows().get(1)).containsExactly(new Cell.Unknown(3), new Cell.Unknown(3));
    }

    @Test
    void a_blank_cell_of_a_shorter_row_may_have_slipped_too() {
        Grid grid = grid(List.of("", "2024", "2025"), List.of("Nord", "100", "200"), List.of("Syd", ""));

        assertThat(grid.rows().get(1)).containsExactly(new Cell.Unknown(3), new Cell.Unknown(3));
    }

    @Test
    void a_label_alone_has_blank_cells_beside_it_and_heads_the_rows_below() {
        Grid grid = grid(List.of("", "2024", "2025"), List.of("Skoler"), List.of("Nord", "100", "200"));

        assertThat(grid.rows().getFirst()).containsExactly(new Cell.Nothing(2), new Cell.Nothing(2));
        assertThat(grid.isSection(0)).isTrue();
        assertThat(grid.isSection(1)).isFalse();
    }

    @Test
    void a_row_as_wide_as_the_others_is_read_as_it_is_printed() {
        Grid grid = grid(List.of("", "2024", "2025", "2026"), List.of("Nord", "100", "", "ukendt"));

        assertThat(grid.rows().getFirst()).containsExactly(figure(2, "100"), new Cell.Nothing(2), new Cell.Unknown(2));
    }

    @Test
    void columns_become_rows_with_their_labels() {
        Grid along = grid(List.of("", "2024", "2025"), List.of("Nord", "100", "200"), List.of("I alt", "100", "200"))
                .transposed();

        assertThat(along.width()).isEqualTo(2);
        assertThat(along.height()).isEqualTo(2);
        assertThat(along.columnLabels().get(1).isTotal()).isTrue();
        assertThat(along.cell(1, 0)).isEqualTo(figure(2, "200"));
        assertThat(along.cell(0, 1)).isEqualTo(figure(3, "100"));
    }

    private static Cell figure(int line, String printed) {
        return new Cell.Figure(line, DanishNumber.find(printed).orElseThrow());
    }

    @SafeVarargs
    private static Grid grid(List<String>... cells) {
        List<Row> rows = new ArrayList<>();
        for (List<String> each : cells) {
            rows.add(new Row(rows.size() + 1, each));
        }
        return Objects.requireNonNull(Grid.of(new PrintedTable(1, rows.size(), null, null, null, rows)));
    }
}
