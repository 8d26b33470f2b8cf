package dk.sagsgang.importing.internal.grammar.header;

import dk.sagsgang.importing.internal.grammar.GrammarContext;
import dk.sagsgang.importing.internal.grammar.attendance.Absence;
import dk.sagsgang.importing.internal.grammar.lines.Lines;
import dk.sagsgang.importing.internal.grammar.values.Times;
import dk.sagsgang.importing.parsed.ParsedHeader;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.Words;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the head of a document: who met, when, where, who was there and who was not. */
public final class HeaderReader {
    private static final char CELL = '|';
    private static final String CELL_END = "\\|";

    private final GrammarContext parts;
    private final Preamble preamble;
    private final Times times;
    private final Pattern behindTime;

    public HeaderReader(GrammarContext parts, Preamble preamble) {
        Vocabulary vocabulary = parts.vocabulary();
        this.parts = parts;
        this.preamble = preamble;
        this.times = new Times(vocabulary.meetings());
        this.behindTime = HeaderWhen.placeBehindTime(vocabulary);
    }

    private static final int SHORTEST_LABEL = 3;
    private static final int LONGEST_LABEL = 25;

    /** The head, and absences in it that name items. */
    public record HeaderReading(ParsedHeader header, List<Absence> ofItems) {}

    /** Reads the lines of the head, given by their indices in rising order. */
    public HeaderReading read(Lines lines, List<Integer> indices) {
        HeaderDraft draft = new HeaderDraft(parts, preamble, times, behindTime);
        for (int index : indices) {
            List<String> cells = cells(lines, index);
            if (cells.size() > 1) {
                row(draft, cells, lines.number(index));
            } else {
                draft.line(apart(cells.isEmpty() ? lines.plain(index) : cells.getFirst()), lines.number(index));
            }
        }
        for (int i = 0; i < lines.size() && !draft.hasMunicipality(); i++) {
            if (lines.line(i).source().running()) {
                draft.running(Words.of(lines.plain(i)));
            }
        }
        return draft.finish();
    }

    /** {@code MødestedRådssalen}: a label and the value that is glued to it, with the colon between them. */
    private String apart(String plain) {
        int limit = Math.min(plain.length(), LONGEST_LABEL);
        for (int i = SHORTEST_LABEL; i < limit; i++) {
            if (Character.isUpperCase(plain.charAt(i)) && Character.isLowerCase(plain.charAt(i - 1))) {
                String label = plain.substring(0, i);
                return preamble.label(label).isPresent() ? label + ": " + plain.substring(i) : plain;
            }
        }
        return plain;
    }

    /** The cells of a row, without empty ones; none where a line is no row. */
    private static List<String> cells(Lines lines, int index) {
        String plain = lines.plain(index);
        List<String> cells = plain.indexOf(CELL) >= 0
                ? List.of(plain.split(CELL_END))
                : lines.line(index).source().cells();
        return cells.stream().map(String::strip).filter(cell -> !cell.isEmpty()).toList();
    }

    /** A label and its value in two cells are read as on a line; any other cell is a line of its own. */
    private void row(HeaderDraft draft, List<String> cells, int number) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            boolean labelled = i + 1 < cells.size()
                    && preamble.label(cell).isPresent()
                    && preamble.label(cells.get(i + 1)).isEmpty();
            if (labelled) {
                i++;
                draft.line(cell.endsWith(":") ? cell + " " + cells.get(i) : cell + ": " + cells.get(i), number);
            } else {
                draft.line(cell, number);
            }
        }
    }
}
