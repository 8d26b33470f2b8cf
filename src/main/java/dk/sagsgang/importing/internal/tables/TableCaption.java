package dk.sagsgang.importing.internal.tables;

import dk.sagsgang.economy.PrintedTable.Row;
import dk.sagsgang.importing.source.SourceLine;
import dk.sagsgang.vocabulary.Affixes;
import dk.sagsgang.vocabulary.Alternatives;
import dk.sagsgang.vocabulary.TableVocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What names a table and what its figures count in: read from the line before it and from its headings. */
final class TableCaption {
    private static final int LONGEST = 160;
    private static final Pattern HASHES = Pattern.compile("^#{1,6}\\s*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}/]+");

    private final Pattern stated;
    private final Pattern suffix;
    private final Pattern priceLevel;

    /** One of these is in every unit, and in every price level; most headings hold none. */
    private final Affixes unitParts;

    private final Affixes levelParts;

    TableCaption(TableVocabulary vocabulary) {
        TableVocabulary.PriceLevels levels = vocabulary.priceLevels();
        String units = Alternatives.loose(vocabulary.units()) + "|" + Alternatives.of(vocabulary.plainUnits());
        this.stated = Pattern.compile("(?iu)(?:\\((?:[^()]{0,40}?[\\s,;])??|(?<!\\p{L})i\\s+|^)(" + units
                + ")(?=[\\s,;)][^()]{0,40}\\)|\\)|\\s*$|\\s*[,;(])");
        this.suffix = Pattern.compile("(?iu).*\\d\\s*(" + Alternatives.of(vocabulary.unitSuffixes(), "\\s?") + ")$");
        this.priceLevel = Pattern.compile(
                "(?iu)(?<![\\p{L}\\d])(?:20\\d{2}\\s?-?\\s?" + Alternatives.of(levels.behindYear()) + "(?!\\p{L})|"
                        + Alternatives.of(levels.marks()) + "[\\s-]?(?:20)?\\d{2}\\b|"
                        + Alternatives.of(levels.phrases(), "\\s+") + "|"
                        + Alternatives.of(levels.beforeYear(), "\\s+") + "\\s+20\\d{2})");
        this.unitParts = parts(vocabulary.units(), vocabulary.plainUnits());
        this.levelParts = parts(levels.behindYear(), levels.marks(), levels.phrases(), levels.beforeYear());
    }

    /** The longest word of each phrase, without those that hold another of them. */
    @SafeVarargs
    private static Affixes parts(Set<String>... phrases) {
        Set<String> words = new TreeSet<>();
        for (Set<String> some : phrases) {
            for (String phrase : some) {
                WORD.matcher(phrase)
                        .results()
                        .map(MatchResult::group)
                        .max(Comparator.comparingInt(String::length))
                        .ifPresent(words::add);
            }
        }
        return Affixes.of(words.stream()
                .filter(word -> words.stream().noneMatch(other -> !other.equals(word) && word.contains(other)))
                .toList());
    }

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

    @Nullable
    String findUnit(@Nullable String caption, List<Row> rows) {
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

    private @Nullable String findStated(String text) {
        if (!unitParts.occurIn(text.toLowerCase(Locale.ROOT))) {
            return null;
        }
        Matcher match = stated.matcher(text);
        return match.find() ? match.group(1).strip() : null;
    }

    /** The unit that every figure carries itself. */
    private @Nullable String unitOfCells(List<Row> rows) {
        String unit = null;
        for (Row row : rows) {
            for (String cell : row.cells().subList(1, Math.max(1, row.cells().size()))) {
                Matcher match = suffix.matcher(cell);
                if (cell.endsWith(".") && match.matches()) {
                    if (unit != null && !unit.equals(match.group(1))) {
                        return null;
                    }
                    unit = match.group(1);
                } else if (Cells.isFigure(cell) && !Cells.isYear(cell) && Cells.hasDigit(cell)) {
                    return null;
                }
            }
        }
        return unit;
    }

    @Nullable
    String findPriceLevel(@Nullable String caption, List<Row> rows) {
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

    private @Nullable String findLevel(String text) {
        if (!levelParts.occurIn(text.toLowerCase(Locale.ROOT))) {
            return null;
        }
        Matcher level = priceLevel.matcher(text);
        return level.find() ? level.group() : null;
    }
}
