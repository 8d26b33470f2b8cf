package dk.sagsgang.documents.internal;

import dk.sagsgang.documents.LineSpan;
import dk.sagsgang.documents.OriginalFile;
import dk.sagsgang.documents.SourceLine;
import dk.sagsgang.documents.SourceView;
import dk.sagsgang.files.FileId;
import dk.sagsgang.files.FileLine;
import dk.sagsgang.files.SourceLines;
import dk.sagsgang.files.StoredFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Shows lines of a source. Of a closed line there is only that it is closed. */
final class SourceAssembly {
    private static final int AROUND = 8;
    private static final int MOST_LINES = 400;

    private final Desk desk;

    SourceAssembly(Desk desk) {
        this.desk = desk;
    }

    Optional<SourceView> find(StoredFile file, Optional<LineSpan> asked) {
        if (asked.isPresent() && asked.get().start() > file.lineCount()) {
            return Optional.empty();
        }
        int first = asked.map(span -> Math.max(1, span.start() - AROUND)).orElse(1);
        int wanted = asked.map(span -> span.end() + AROUND).orElse(MOST_LINES);
        int last = Math.min(Math.min(wanted, file.lineCount()), first + MOST_LINES - 1);
        boolean open = isFetchable(file);
        Optional<ReadingAssembly> reading = asked.flatMap(span -> desk.sources()
                .meetings()
                .findMinutes(file.id())
                .map(minutes -> new ReadingAssembly(desk, minutes, span)));
        UsedWords words = reading.map(ReadingAssembly::words).orElseGet(UsedWords::new);
        return Optional.of(new SourceView(
                file.id().value(),
                open ? Optional.of(file.name()) : Optional.empty(),
                file.format(),
                file.lineCount(),
                first,
                last,
                open,
                file.checksum().hex(),
                lines(file, first, last, asked.orElse(null), words),
                reading.map(ReadingAssembly::reading)));
    }

    List<SourceLine> lines(StoredFile file, int first, int last, @Nullable LineSpan marked, UsedWords words) {
        if (last < first) {
            return List.of();
        }
        List<FileLine> read = desk.sources().files().listLines(new SourceLines(file.id(), first, last));
        var marks = new WordMarks(read);
        if (marked != null) {
            marks.mark(words, marked);
        }
        return IntStream.range(0, read.size())
                .mapToObj(at -> line(file.id(), read.get(at), marked, marks.pieces(at)))
                .toList();
    }

    Optional<OriginalFile> original(StoredFile file) {
        return isFetchable(file)
                ? Optional.of(new OriginalFile(
                        file.name(),
                        file.mediaType(),
                        file.checksum().hex(),
                        desk.sources().files().getOriginal(file.id())))
                : Optional.empty();
    }

    /** Nothing in it is closed, and no personal number stands in it. */
    private boolean isFetchable(StoredFile file) {
        return file.visibility().isPublic()
                && desk.sources().findings().listAll().stream()
                        .noneMatch(each -> each.subject().file() == file.id().value()
                                && each.code().equals(FindingLines.PERSONAL_NUMBER));
    }

    private SourceLine line(FileId file, FileLine line, @Nullable LineSpan marked, List<SourceLine.Piece> pieces) {
        boolean closed = !line.visibility().isPublic() || !desk.openness().isOpen(file, line.number());
        return new SourceLine(
                line.number(), closed ? List.of() : pieces, closed, marked != null && marked.contains(line.number()));
    }
}
