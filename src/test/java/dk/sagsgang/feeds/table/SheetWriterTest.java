package dk.sagsgang.feeds.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SheetWriterTest {
    @Test
    void a_table_opens_in_a_danish_spreadsheet() {
        var sheet = new Sheet(
                List.of("Møde", "Dag", "Beløb"),
                List.of(List.of(
                        SheetCell.of("Byrådet; ekstraordinært"),
                        SheetCell.of(LocalDate.of(2024, 3, 14)),
                        new SheetCell.Amount(new BigDecimal("1234567.50")))));

        assertThat(SheetWriter.write(sheet))
                .isEqualTo("\uFEFFMøde;Dag;Beløb\r\n\"Byrådet; ekstraordinært\";2024-03-14;1234567,50\r\n");
    }

    @Test
    void text_that_a_spreadsheet_would_calculate_stays_text() {
        assertThat(cell("=HYPERLINK(\"x\")")).isEqualTo("'=HYPERLINK(\"x\")");
        assertThat(cell("@SUM(A1)")).isEqualTo("'@SUM(A1)");
        assertThat(cell("-")).isEqualTo("-");
        assertThat(cell("Bilag 1 - kort")).isEqualTo("Bilag 1 - kort");
    }

    @Test
    void a_row_has_a_cell_for_each_column() {
        assertThatThrownBy(() -> new Sheet(List.of("A", "B"), List.of(List.of(SheetCell.of("1")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 cells under 2 columns");
    }

    @Property
    void every_text_is_read_back_as_it_was_but_for_the_guarding_apostrophe(
            @ForAll @Size(min = 1, max = 4) List<String> texts) {
        var sheet = new Sheet(
                texts.stream().map(_ -> "k").toList(),
                List.of(texts.stream()
                        .map(text -> (SheetCell) new SheetCell.Text(text))
                        .toList()));

        List<String> read = CsvReader.builder()
                .fieldSeparator(';')
                .skipEmptyLines(false)
                .ofCsvRecord(SheetWriter.write(sheet).substring(1))
                .stream()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .getFields();

        assertThat(read).hasSameSizeAs(texts);
        for (int at = 0; at < texts.size(); at++) {
            assertThat(read.get(at)).isIn(texts.get(at), "'" + texts.get(at));
        }
    }

    private static String cell(String text) {
        var sheet = new Sheet(List.of("k"), List.of(List.of(SheetCell.of(text))));
        return CsvReader.builder().ofCsvRecord(SheetWriter.write(sheet).substring(1)).stream()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .getField(0);
    }
}
