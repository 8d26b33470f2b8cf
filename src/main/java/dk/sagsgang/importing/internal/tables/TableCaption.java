package dk.sagsgang.importing.internal.tables;

import dk.sagsgang.economy.PrintedTable.Row;
import dk.sagsgang.importing.source.SourceLine;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What names a table and what its figures count in: read from the line before it and from its headings. */
final class TableCaption {
    private static final int LONGEST = 160;
    private static final String UNITS =
            "1\\.?000\\s*kr\\.?|t\\.?\\s?kr\\.?|tusinde\\s+kr\\.?|mio\\.?\\s*kr\\.?|mia\\.?\\s*kr\\.?|"
                    + "hele\\s+kr\\.?|hele\\s+kroner|hele\\s+tusinde|kr\\.|kroner|pct\\.?|procent";
    private static final Pattern STATED = Pattern.compile("(?iu)(?:\\((?:[^()]{0,40}?[\\s,;])??|(?<!\\p{L})i\\s+|^)("
            + UNITS + ")(?=[\\s,;)][^()]{0,40}\\)|\\)|\\s*$|\\s*[,;(])");
    private static final Pattern SUFFIX = Pattern.compile("(?iu).*\\d\\s*(kr\\.|mio\\.\\s?kr\\.|mia\\.\\s?kr\\.)$");
    private static final Pattern PRICE_LEVEL =
            Pattern.compile("(?iu)(?<![\\p{L}\\d])(?:20\\d{2}\\s?-?\\s?(?:p/?l|prisniveau|niveau|priser)(?!\\p{L})"
                    + "|p/?l[\\s-]?(?:20)?\\d{2}\\b|årets\\s+priser|årets\\s+pl|løbende\\s+priser|faste\\s+priser|"
                    + "(?:pris-\\s+og\\s+løn|pris|p/l-)niveau\\s+20\\d{2})");

    private TableCaption() {}

    /** The nearest line before the table where it reads like a name, not like the end of a paragraph. */
    static @Nullable String find(List<SourceLine> lines, int from) {
        for (int i = from - 1; i >= 0 && i >= from - 3; i--) {
            SourceLine line = lines.get(i);
            if (line.isBlank() || line.running()) {
                continue;
            }
            String text = Cells.clean(line.text().strip().replaceFirst("^#{1,6}\\s*", ""));
            boolean names = text.length() > 3
                    && Character.isLetterOrDigit(text.charAt(0))
                    && text.length() <= LONGEST
                    && !line.isTableRow()
                    && !text.endsWith(".");
            return names ? text : null;
        }
        return null;
    }

    static @Nullable String findUnit(@Nullable String caption, List<Row> rows) {
        if (caption != null) {
            Matcher stated = STATED.matcher(caption);
            if (stated.find()) {
                return stated.group(1).strip();
            }
        }
        for (Row row : rows.subList(0, Math.min(2, rows.size()))) {
            for (String cell : row.cells()) {
                Matcher stated = STATED.matcher(cell);
                if (!Cells.isFigure(cell) && stated.find()) {
                    return stated.group(1).strip();
                }
            }
        }
        return unitOfCells(rows);
    }

    /** The unit that every figure carries itself. */
    private static @Nullable String unitOfCells(List<Row> rows) {
        String unit = null;
        for (Row row : rows) {
            for (String cell : row.cells().subList(1, Math.max(1, row.cells().size()))) {
                Matcher suffix = SUFFIX.matcher(cell);
                if (suffix.matches()) {
                    if (unit != null && !unit.equals(suffix.group(1))) {
                        return null;
                    }
                    unit = suffix.group(1);
                } else if (Cells.isFigure(cell) && !Cells.isYear(cell) && Cells.hasDigit(cell)) {
                    return null;
                }
            }
        }
        return unit;
    }

    static @Nullable String findPriceLevel(@Nullable String caption, List<Row> rows) {
        if (caption != null) {
            Matcher level = PRICE_LEVEL.matcher(caption);
            if (level.find()) {
                return level.group();
            }
        }
        for (Row row : rows.subList(0, Math.min(2, rows.size()))) {
            for (String cell : row.cells()) {
                Matcher level = PRICE_LEVEL.matcher(cell);
                if (level.find()) {
                    return level.group();
                }
            }
        }
        return null;
    }
}
