package dk.sagsgang.importing.internal.grammar.header;

import dk.sagsgang.importing.internal.grammar.GrammarContext;
import dk.sagsgang.importing.internal.grammar.attendance.Absence;
import dk.sagsgang.importing.internal.grammar.lines.Lines;
import dk.sagsgang.importing.internal.grammar.values.Times;
import dk.sagsgang.importing.parsed.ParsedHeader;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the head of a document: who met, when, where, who was there and who was not. */
public final class HeaderReader {
    /** A head is no longer where no item ends it. */
    private static final int MOST_LINES = 80;

    private static final int LONGEST_OF_HEAD = 240;

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

    /** The head, and absences in it that name items. */
    public record HeaderReading(ParsedHeader header, List<Absence> ofItems) {}

    /** Reads the lines of the head, given by their indices in rising order. */
    public HeaderReading read(Lines lines, List<Integer> indices) {
        HeaderDraft draft = new HeaderDraft(parts, preamble, times, behindTime);
        for (int index : indices) {
            draft.line(lines.plain(index), lines.number(index));
        }
        for (int i = 0; i < lines.size() && !draft.hasMunicipality(); i++) {
            if (lines.line(i).source().running()) {
                draft.running(Words.of(lines.plain(i)));
            }
        }
        return draft.finish();
    }

    /** Reads the head of a document in which no items are found: its first lines up to the first that a head does not have. */
    public HeaderReading readAlone(Lines lines) {
        return read(lines, listHead(lines));
    }

    /** The indices of the lines that may be the head where no item ends it: those before a section or running text. */
    public List<Integer> listHead(Lines lines) {
        List<Integer> head = new ArrayList<>();
        for (int i = 0; i < lines.size() && head.size() < MOST_LINES; i++) {
            if (!lines.isReadable(i)) {
                continue;
            }
            String plain = lines.plain(i);
            boolean section = lines.heading(i) != null && preamble.label(plain).isEmpty();
            if (section
                    || (plain.length() > LONGEST_OF_HEAD
                            && preamble.label(plain).isEmpty())) {
                break;
            }
            head.add(i);
        }
        return head;
    }
}
