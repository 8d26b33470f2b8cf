package dk.sagsgang.importing.internal.tables;

import dk.sagsgang.vocabulary.Alternatives;
import dk.sagsgang.vocabulary.TableVocabulary;
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
    private final Pattern columns;
    private final Pattern one;

    YearHeadings(TableVocabulary vocabulary) {
        String column = "(?:" + Alternatives.of(vocabulary.yearMarks()) + "\\s?)?20\\d{2}(?:[-/]\\d{2,4})?|"
                + Alternatives.of(vocabulary.totalColumns());
        this.columns = Pattern.compile("(?:^|(?<=\\s))(?:" + column + ")(?:\\s+(?:" + column + "))+\\s*$");
        this.one = Pattern.compile(column);
    }

    /** The first column's heading, which may be blank, and those of the years; empty where a line is no such row. */
    List<String> read(String line) {
        String text = line.strip();
        if (text.length() > LONGEST || text.indexOf("20") < 0) {
            return List.of();
        }
        Matcher match = columns.matcher(text);
        if (!match.find()) {
            return List.of();
        }
        List<String> headings = new ArrayList<>();
        headings.add(Cells.clean(text.substring(0, match.start())));
        Matcher each = one.matcher(match.group());
        while (each.find()) {
            headings.add(each.group());
        }
        return headings;
    }
}
