package dk.sagsgang.importing.internal.tables;

import dk.sagsgang.economy.PrintedTable.Row;
import dk.sagsgang.importing.source.SourceLine;
import dk.sagsgang.quantities.AmountForms;
import dk.sagsgang.vocabulary.Alternatives;
import dk.sagsgang.vocabulary.TableVocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a label and its figures with single blanks between, as flattened tables have them. Taken only where several
 * lines on end have equally many figures, and those are plainly amounts: grouped in thousands, with decimals, or per cent.
 */
final class LabelledAmounts implements TableForm {
    private static final int LONGEST = 110;
    private static final String FIGURE =
            "[+\\u2212-]?(?:\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,\\d+)?(?:\\s?" + AmountForms.SIGN + ")?";
    private static final String FOOTNOTE = "(?:\\s\\*{1,3}(?=\\s|$))?";
    private static final Pattern FIGURES =
            Pattern.compile("(?:(?<=\\s)|^)" + FIGURE + FOOTNOTE + "(?:\\s" + FIGURE + FOOTNOTE + ")*\\s?$");
    private static final Pattern ONE = Pattern.compile(FIGURE);
    private static final Pattern AMOUNT = Pattern.compile(".*(?:\\d\\.\\d{3}|\\d,\\d|" + AmountForms.SIGN + ").*");

    private final YearHeadings headings;
    private final Pattern sentence;
    private final Pattern partOf;

    LabelledAmounts(TableVocabulary vocabulary) {
        this.headings = new YearHeadings(vocabulary);
        this.sentence =
                Pattern.compile("(?iu).*(?:[.,§=:]|(?<!\\p{L})" + Alternatives.of(vocabulary.notLabels()) + ")");
        this.partOf = Pattern.compile(Alternatives.of(vocabulary.partOf()) + "|-");
    }

    @Override
    public @Nullable FoundTable at(List<SourceLine> lines, int from) {
        List<String> years = headings.read(lines.get(from).text());
        if (years.isEmpty()) {
            return rows(lines, from);
        }
        FoundTable found = rows(lines, from + 1);
        if (found == null || found.rows().getFirst().cells().size() != years.size()) {
            return null;
        }
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(lines.get(from).number(), years));
        rows.addAll(found.rows());
        return new FoundTable(rows, found.end());
    }

    private @Nullable FoundTable rows(List<SourceLine> lines, int from) {
        List<Row> rows = new ArrayList<>();
        int end = from;
        int blanks = 0;
        for (int i = from; i < lines.size() && blanks <= 3; i++) {
            SourceLine line = lines.get(i);
            if (line.isBlank() || line.running()) {
                blanks++;
                continue;
            }
            blanks = 0;
            List<String> cells = cells(line.text());
            if (cells != null) {
                if (!rows.isEmpty()
                        && rows.getLast().cells().size()
                                > rows.getFirst().cells().size()) {
                    break;
                }
                rows.add(new Row(line.number(), cells));
            } else if (rows.isEmpty() || !continues(rows, line.text())) {
                break;
            }
            end = i + 1;
        }
        return isTable(rows) ? new FoundTable(rows, end) : null;
    }

    private @Nullable List<String> cells(String line) {
        String text = line.strip();
        if (text.length() > LONGEST || text.isEmpty() || !endsLikeFigure(text)) {
            return null;
        }
        Matcher match = FIGURES.matcher(text);
        if (!match.find()) {
            return null;
        }
        List<String> figures = figures(match.group());
        if (match.start() == 0) {
            return figures.size() > 2 && Cells.isYear(figures.getFirst()) ? figures : null;
        }
        String label = text.substring(0, match.start()).strip();
        while (!figures.isEmpty() && Cells.isYear(figures.getFirst())) {
            label += " " + figures.removeFirst();
        }
        boolean begins =
                !Character.isLowerCase(label.charAt(0)) || partOf.matcher(label).lookingAt();
        if (figures.isEmpty()
                || !begins
                || !Cells.hasLetter(label)
                || sentence.matcher(label).matches()) {
            return null;
        }
        figures.addFirst(Cells.clean(label));
        return figures;
    }

    private static List<String> figures(String text) {
        List<String> figures = new ArrayList<>();
        Matcher one = ONE.matcher(text);
        while (one.find()) {
            figures.add(one.group().strip());
        }
        return figures;
    }

    /** A line of figures alone goes on with the row above, as does a lone per cent sign. */
    private static boolean continues(List<Row> rows, String line) {
        String text = line.strip();
        boolean sign = text.equals("%");
        Matcher match = FIGURES.matcher(text);
        if (!sign && !(match.find() && match.start() == 0)) {
            return false;
        }
        Row last = rows.removeLast();
        List<String> cells = new ArrayList<>(last.cells());
        if (sign) {
            cells.set(cells.size() - 1, cells.getLast() + " %");
        } else {
            cells.addAll(figures(text));
        }
        rows.add(new Row(last.line(), cells));
        return true;
    }

    private static boolean isTable(List<Row> rows) {
        if (rows.isEmpty()) {
            return false;
        }
        int width = rows.getFirst().cells().size();
        boolean even = rows.stream().allMatch(row -> row.cells().size() == width);
        boolean amounts = rows.stream()
                .allMatch(row -> row.cells().stream()
                        .skip(1)
                        .anyMatch(cell -> AMOUNT.matcher(cell).matches()));
        return even && amounts && rows.size() >= (width == 2 ? 3 : 2);
    }

    private static boolean endsLikeFigure(String text) {
        char last = text.charAt(text.length() - 1);
        return Character.isDigit(last) || last == '*' || AmountForms.endsWithSign(text);
    }
}
