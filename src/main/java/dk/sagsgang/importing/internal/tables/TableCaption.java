package dk.sagsgang.importing.internal.tables;

import dk.sagsgang.economy.PrintedTable.Row;
import dk.sagsgang.importing.source.SourceLine;
import java.util.List;
import java.util.Locale;
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
    private static final Pattern HASHES = Pattern.compile("^#{1,6}\\s*");
    private static final Pattern SUFFIX = Pattern.compile("(?iu).*\\d\\s*(kr\\.|mio\\.\\s?kr\\.|mia\\.\\s?kr\\.)$");
    private static final Pattern PRICE_LEVEL =
            Pattern.compile("(?iu)(?<![\\p{L}\\d])(?:20\\d{2}\\s?-?\\s?(?:p/?l|prisniveau|niveau|priser)(?!\\p{L})"
                    + "|p/?l[\\s-]?(?:20)?\\d{2}\\b|årets\\s+priser|årets\\s+pl|løbende\\s+priser|faste\\s+priser|"
                    + "(?:pris-\\s+og\\s+løn|pris|p/l-)niveau\\s+20\\d{2})");

    /** One of these stands in every unit, and in every price level; most headings hold none. */
    private static final List<String> UNIT_PARTS = List.of("kr", "pct", "procent", "tusinde");

    private static final List<String> LEVEL_PARTS = List.of("pl", "p/l", "pris", "niveau");

    private TableCaption() {}

    /** The nearest line before the table where it reads like a name, not like the end of a paragraph. */
    static @Nullable String find(List<SourceLine> lines, int from) {
        for (int i = from - 1; i >= 0 && i >= from - 3; i--) {
            SourceLine line = lines.get(i);
            if (line.isBlank() || line.running()) {
                continue;
            }
            String text = Cells.clean(HASHES.matcher(line.text().strip()).replaceFirst(""));
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
            String stated = findStated(caption);
            if (stated != null) {
                return stated;
            }
        }
        for (Row row : rows.subList(0, Math.min(2, rows.size()))) {
            for (String cell : row.cells()) {
                String stated = findStated(cell);
                if (stated != null && !Cells.isFigure(cell)) {
                    return stated;
                }
            }
        }
        return unitOfCells(rows);
    }

    private static @Nullable String findStated(String text) {
        if (!holdsAny(UNIT_PARTS, text)) {
            return null;
        }
        Matcher stated = STATED.matcher(text);
        return stated.find() ? stated.group(1).strip() : null;
    }

    /** The unit that every figure carries itself. */
    private static @Nullable String unitOfCells(List<Row> rows) {
        String unit = null;
        for (Row row : rows) {
            for (String cell : row.cells().subList(1, Math.max(1, row.cells().size()))) {
                Matcher suffix = SUFFIX.matcher(cell);
                if (cell.endsWith(".") && suffix.matches()) {
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
            String level = findLevel(caption);
            if (level != null) {
                return level;
            }
        }
        for (Row row : rows.subList(0, Math.min(2, rows.size()))) {
            for (String cell : row.cells()) {
                String level = findLevel(cell);
                if (level != null) {
                    return level;
                }
            }
        }
        return null;
    }

    private static @Nullable String findLevel(String text) {
        if (!holdsAny(LEVEL_PARTS, text)) {
            return null;
        }
        Matcher level = PRICE_LEVEL.matcher(text);
        return level.find() ? level.group() : null;
    }

    private static boolean holdsAny(List<String> parts, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String part : parts) {
            if (lower.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
