package dk.sagsgang.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.demo.casefile.WrittenBlock;
import dk.sagsgang.demo.casefile.WrittenCase;
import dk.sagsgang.demo.casefile.WrittenCaseReader;
import dk.sagsgang.demo.casefile.WrittenSection;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every total in the demo is checked exactly; only the deliberate faults may be found. */
class TableSumTest {

    private static final String TOTAL = "I alt";

    @Test
    void every_total_in_hand_written_cases_adds_up_except_the_deliberate_ones() {
        var wrong = WrittenCaseReader.readAll().stream()
                .flatMap(written -> faults(written.sections()).stream().map(fault -> written.id() + ": " + fault))
                .toList();
        assertThat(wrong)
                .containsExactlyInAnyOrder(
                        "cykelstier-prioritering: Krageby Landevej is 17900, adds to 17600",
                        "frivilligpulje-droeftelse: Foreslået is 1421000, adds to 1419000");
    }

    @Test
    void every_total_in_generated_items_adds_up() {
        var hand = WrittenCaseReader.readAll().stream().map(WrittenCase::id).toList();
        var items = DemoMunicipality.load().meetings().stream()
                .flatMap(meeting -> meeting.items().stream())
                .filter(item -> !hand.contains(item.caseId()))
                .toList();
        assertThat(items).hasSizeGreaterThan(400);
        assertThat(items)
                .allSatisfy(item ->
                        assertThat(faults(item.sections())).as(item.title()).isEmpty());
    }

    private static List<String> faults(List<WrittenSection> sections) {
        var faults = new ArrayList<String>();
        for (WrittenSection section : sections) {
            for (WrittenBlock block : section.blocks()) {
                if (block instanceof WrittenBlock.Table table) {
                    columns(table.rows(), faults);
                    rows(table.rows(), faults);
                    differences(table.rows(), faults);
                }
            }
        }
        return faults;
    }

    private static void columns(List<List<String>> rows, List<String> faults) {
        var last = rows.getLast();
        if (!last.getFirst().equals(TOTAL)) {
            return;
        }
        for (int column = 1; column < last.size(); column++) {
            var printed = number(last.get(column));
            var sum = BigDecimal.ZERO;
            for (List<String> row : rows.subList(1, rows.size() - 1)) {
                sum = sum.add(number(row.get(column)).orElse(BigDecimal.ZERO));
            }
            compare(rows.getFirst().get(column), printed, sum, faults);
        }
    }

    private static void rows(List<List<String>> rows, List<String> faults) {
        if (!rows.getFirst().getLast().equals(TOTAL)) {
            return;
        }
        for (List<String> row : rows.subList(1, rows.size())) {
            var sum = BigDecimal.ZERO;
            for (String cell : row.subList(1, row.size() - 1)) {
                sum = sum.add(number(cell).orElse(BigDecimal.ZERO));
            }
            compare(row.getFirst(), number(row.getLast()), sum, faults);
        }
    }

    private static void differences(List<List<String>> rows, List<String> faults) {
        if (!rows.getFirst().getLast().equals("Afvigelse")) {
            return;
        }
        for (List<String> row : rows.subList(1, rows.size())) {
            var budget = number(row.get(row.size() - 3)).orElseThrow();
            var expected = number(row.get(row.size() - 2)).orElseThrow();
            compare(row.getFirst(), number(row.getLast()), expected.subtract(budget), faults);
        }
    }

    private static void compare(String where, Optional<BigDecimal> printed, BigDecimal sum, List<String> faults) {
        if (printed.isPresent() && printed.get().compareTo(sum) != 0) {
            faults.add(where + " is " + printed.get() + ", adds to " + sum);
        }
    }

    private static Optional<BigDecimal> number(String cell) {
        return cell.matches("-?[\\d.]+(,\\d+)?")
                ? Optional.of(new BigDecimal(cell.replace(".", "").replace(',', '.')))
                : Optional.empty();
    }
}
