package dk.sagsgang.economy.rules;

import dk.sagsgang.economy.PrintedTable.Row;
import java.util.List;
import java.util.regex.Pattern;

/** Distinguishes rows of headings from rows of figures, where headings may be years and figures may look like them. */
final class HeadingRows {
    private static final Pattern PLAIN_YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern LIKE_YEAR = Pattern.compile("\\d{4}");
    private static final int MOST_YEARS_APART = 10;

    private HeadingRows() {}

    /** How many rows, from the first, hold headings. */
    static int count(List<Row> rows, FigureWords words) {
        int heads = 0;
        while (heads < rows.size() && isHead(rows.get(heads), heads == 0, words)) {
            heads++;
        }
        return heads;
    }

    /** Whether the one heading of a list of figures looks like them, so that it may be the first of them. */
    static boolean mayBeFigures(List<Row> rows, int width) {
        return width == 2
                && rows.getFirst().cells().size() == 2
                && !rows.getFirst().cells().getFirst().isBlank()
                && PLAIN_YEAR.matcher(rows.getFirst().cells().get(1)).matches()
                && rows.stream()
                        .skip(1)
                        .flatMap(row -> row.cells().stream().skip(1))
                        .anyMatch(cell -> LIKE_YEAR.matcher(cell).matches());
    }

    /** Whether a cell is a year by itself. */
    static boolean isYear(String cell) {
        return PLAIN_YEAR.matcher(cell.strip()).matches();
    }

    /** A head has no figures but years; below the first row only where it has no label. */
    private static boolean isHead(Row row, boolean first, FigureWords figureWords) {
        List<String> cells =
                row.cells().subList(Math.min(1, row.cells().size()), row.cells().size());
        boolean words = cells.stream().allMatch(HeadingRows::isWords);
        boolean years = cells.stream()
                        .allMatch(
                                cell -> figureWords.year().matcher(cell.strip()).matches() || isWords(cell))
                && areNear(cells)
                && (first || row.cells().getFirst().isBlank());
        return (words || years) && cells.stream().anyMatch(cell -> !cell.isBlank());
    }

    private static boolean areNear(List<String> cells) {
        List<Integer> years = cells.stream()
                .filter(cell -> PLAIN_YEAR.matcher(cell).matches())
                .map(Integer::valueOf)
                .toList();
        for (int i = 1; i < years.size(); i++) {
            if (Math.abs(years.get(i) - years.get(i - 1)) > MOST_YEARS_APART) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWords(String cell) {
        return cell.isBlank() || Cell.of(0, cell) instanceof Cell.Unknown;
    }
}
