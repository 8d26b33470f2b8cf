package dk.sagsgang.importing.internal.tables;

import dk.sagsgang.quantities.NumberReading;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What can be said about single cells: their text without markup, and what kind of thing they hold. */
final class Cells {
    private static final Pattern MARKS = Pattern.compile("<br\\s*/?>|\\*\\*|__");

    /** Words between a tag and its end; a tag that nothing ends is a word: {@code takst <b>}. */
    private static final Pattern TAGGED = Pattern.compile("<(b|strong|i|em|u|sup|sub|p|span)>([^<]*)</\\1>");

    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|>-])");
    private static final Pattern RULE = Pattern.compile("[\\s:=_-]*");
    private static final Pattern LIST_MARK = Pattern.compile("\\(?[0-9a-zA-Z]{1,3}[.)]|[-*•·–o]");
    private static final Pattern YEAR =
            Pattern.compile("[A-ZÆØÅ]{0,2}\\s?(?:19|20)\\d{2}(?:[/-](?:\\d{2}|(?:19|20)\\d{2}))?");

    private Cells() {}

    static String clean(String cell) {
        if (cell.indexOf('<') < 0 && cell.indexOf('*') < 0 && cell.indexOf('_') < 0 && cell.indexOf('\\') < 0) {
            return cell.strip();
        }
        String unmarked = MARKS.matcher(cell).replaceAll(" ");
        if (unmarked.indexOf('<') >= 0) {
            unmarked = TAGGED.matcher(unmarked).replaceAll(" $2 ");
        }
        return ESCAPE.matcher(unmarked).replaceAll("$1").replaceAll("\\s+", " ").strip();
    }

    static List<String> clean(List<String> cells) {
        return cells.stream().map(Cells::clean).toList();
    }

    static List<String> split(String text, char separator) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int to = text.indexOf(separator); to >= 0; to = text.indexOf(separator, from)) {
            cells.add(clean(text.substring(from, to)));
            from = to + 1;
        }
        cells.add(clean(text.substring(from)));
        return cells;
    }

    /** Whether the row is only a ruler, as under a Markdown table's head. */
    static boolean isRule(List<String> cells) {
        return cells.stream().allMatch(cell -> RULE.matcher(cell).matches())
                && cells.stream().anyMatch(cell -> cell.contains("--"));
    }

    static boolean isListMark(String cell) {
        return LIST_MARK.matcher(cell).matches();
    }

    static boolean isYear(String cell) {
        return YEAR.matcher(cell).matches();
    }

    /** A number, a number that looks broken, or a dash that means zero; not blank. */
    static boolean isFigure(String cell) {
        return !cell.isBlank() && !(NumberReading.of(cell) instanceof NumberReading.Text);
    }

    static boolean hasDigit(String text) {
        return text.codePoints().anyMatch(Character::isDigit);
    }

    static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }
}
