package dk.sagsgang.documents.internal.source;

import dk.sagsgang.documents.reference.LineSpan;
import dk.sagsgang.documents.source.ShownLine.Piece;
import dk.sagsgang.facts.PrintedWords;
import dk.sagsgang.facts.WordSpan;
import dk.sagsgang.files.FileLine;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lines with the words marked that a reading is made of. Words that a line break cuts in two are found all the same. */
final class WordMarks {
    private final List<FileLine> lines;
    private final int[] starts;
    private final String text;
    private final BitSet used = new BitSet();

    WordMarks(List<FileLine> lines) {
        this.lines = lines;
        this.starts = new int[lines.size() + 1];
        for (int at = 0; at < lines.size(); at++) {
            starts[at + 1] = starts[at] + lines.get(at).text().length() + 1;
        }
        this.text = lines.stream().map(FileLine::text).collect(Collectors.joining("\n")) + "\n";
    }

    /** Marks words in those of their lines that were asked for. */
    void mark(UsedWords words, LineSpan asked) {
        words.places().stream().filter(each -> asked.contains(each.line())).forEach(this::mark);
        for (UsedWords.Use use : words.uses()) {
            int start = Math.max(use.where().start(), asked.start());
            int end = Math.min(use.where().end(), asked.end());
            if (start <= end) {
                markNext(use.words(), start, end);
            }
        }
    }

    /** A line in pieces. */
    List<Piece> pieces(int at) {
        var pieces = new ArrayList<Piece>();
        int end = starts[at] + lines.get(at).text().length();
        int from = starts[at];
        while (from < end) {
            boolean isUsed = used.get(from);
            int next = isUsed ? used.nextClearBit(from) : used.nextSetBit(from);
            int to = next < 0 ? end : Math.min(next, end);
            pieces.add(new Piece(text.substring(from, to), isUsed));
            from = to;
        }
        return pieces;
    }

    private void mark(WordSpan place) {
        int at = startOf(place.line());
        if (!lines.isEmpty() && at < text.length() && startOf(place.line() + 1) > at) {
            used.set(at + place.start(), Math.min(at + place.end(), startOf(place.line() + 1) - 1));
        }
    }

    /** Marks the first place that is not marked yet, so that what is printed twice is marked twice. */
    private void markNext(PrintedWords words, int start, int end) {
        int to = startOf(end + 1);
        Optional<PrintedWords.Place> place = words.findIn(text, startOf(start), to);
        while (place.isPresent()) {
            PrintedWords.Place found = place.get();
            if (used.get(found.start(), found.end()).isEmpty()) {
                used.set(found.start(), found.end());
                return;
            }
            place = words.findIn(text, found.end(), to);
        }
    }

    private int startOf(int line) {
        int first = lines.isEmpty() ? 1 : lines.getFirst().number();
        return starts[Math.clamp(line - first, 0, lines.size())];
    }
}
