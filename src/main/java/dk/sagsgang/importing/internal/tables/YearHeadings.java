package dk.sagsgang.importing.internal.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The headings of a flattened table whose columns are years: {@code Udvalg 2024 2025 2026 I alt}. Other headings cannot be
 * told apart once their columns are gone, and are left in the text above the table.
 */
final class YearHeadings {
    private static final int LONGEST = 110;
    private static final String COLUMN = "(?:(?:B|R|BO|BF)\\s?)?20\\d{2}(?:[-/]\\d{2,4})?|I alt|Total|Sum|Samlet";
    private static final Pattern COLUMNS =
            Pattern.compile("(?:^|(?<=\\s))(?:" + COLUMN + ")(?:\\s+(?:" + COLUMN + "))+\\s*$");
    private static final Pattern ONE = Pattern.compile(COLUMN);

    private YearHeadings() {}

    /** The first column's heading, which may be blank, and those of the years; empty where a line is no such row. */
    static List<String> read(String line) {
        String text = line.strip();
        if (text.length() > LONGEST || text.indexOf("20") < 0) {
            return List.of();
        }
        Matcher columns = COLUMNS.matcher(text);
        if (!columns.find()) {
            return List.of();
        }
        List<String> headings = new ArrayList<>();
        headings.add(Cells.clean(text.substring(0, columns.start())));
        Matcher one = ONE.matcher(columns.group());
        while (one.find()) {
            headings.add(one.group());
        }
        return headings;
    }
}
