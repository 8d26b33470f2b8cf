package dk.sagsgang.documents.internal.source;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.documents.internal.session.ReadSession;
import dk.sagsgang.documents.reference.LineSpan;
import dk.sagsgang.documents.source.OriginalFile;
import dk.sagsgang.documents.source.ShownLine;
import dk.sagsgang.documents.source.SourceView;
import dk.sagsgang.files.FileFace;
import dk.sagsgang.files.FileId;
import dk.sagsgang.files.FileLine;
import dk.sagsgang.files.SourceLines;
import dk.sagsgang.files.StoredFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Shows lines of a source. Of a closed line there is only that it is closed. */
public final class SourceAssembly {
    private static final int AROUND = 8;
    private static final int MOST_LINES = 400;

    private final ReadSession session;

    public SourceAssembly(ReadSession session) {
        this.session = session;
    }

    /** A source with the lines asked for marked; nothing when they begin after its last line. */
    public Optional<SourceView> find(FileFace file, Optional<LineSpan> asked) {
        if (asked.isPresent() && asked.get().start() > file.lineCount()) {
            return Optional.empty();
        }
        int first = asked.map(span -> Math.max(1, span.start() - AROUND)).orElse(1);
        int wanted = asked.map(span -> span.end() + AROUND).orElse(MOST_LINES);
        int last = Math.min(Math.min(wanted, file.lineCount()), first + MOST_LINES - 1);
        Optional<String> name = session.open(session.sources().files().get(file.id()))
                .filter(stored -> !stored.isExport() && isFetchable(file.id()))
                .map(StoredFile::name);
        Optional<ReadingAssembly> reading = asked.flatMap(span -> session.sources()
                .meetings()
                .findMinutes(file.id())
                .flatMap(session::open)
                .map(minutes -> new ReadingAssembly(session, minutes, span)));
        UsedWords words = reading.map(ReadingAssembly::words).orElseGet(() -> new UsedWords(session.access()));
        return Optional.of(new SourceView(
                file.id().value(),
                name,
                file.format(),
                file.lineCount(),
                first,
                last,
                name.isPresent(),
                file.checksum().hex(),
                lines(file.id(), first, last, asked.orElse(null), words),
                reading.map(ReadingAssembly::reading)));
    }

    /** Lines of a source from the first to the last, both included and counted from 1. */
    public List<ShownLine> lines(FileId file, int first, int last, @Nullable LineSpan marked, UsedWords words) {
        if (last < first) {
            return List.of();
        }
        List<Optional<FileLine>> read = session.sources().files().listLines(new SourceLines(file, first, last)).stream()
                .map(session::open)
                .toList();
        var marks = new WordMarks(IntStream.range(0, read.size())
                .mapToObj(at -> read.get(at).orElseGet(() -> blank(first + at)))
                .toList());
        if (marked != null) {
            marks.mark(words, marked);
        }
        return IntStream.range(0, read.size())
                .mapToObj(at -> {
                    boolean closed = read.get(at).isEmpty();
                    return new ShownLine(
                            first + at,
                            closed ? List.of() : marks.pieces(at),
                            closed,
                            marked != null && marked.contains(first + at));
                })
                .toList();
    }

    /** In place of a closed line. */
    private static FileLine blank(int number) {
        return new FileLine(number, 1, "", Visibility.CLOSED);
    }

    /** The imported file itself, where all of it may be shown. */
    public Optional<OriginalFile> original(FileFace file) {
        return session.open(session.sources().files().getOriginal(file.id()))
                .filter(_ -> isFetchable(file.id()))
                .map(original -> new OriginalFile(
                        original.file().name(),
                        original.file().mediaType(),
                        original.file().checksum().hex(),
                        original.read()));
    }

    /** No personal number is in it. */
    private boolean isFetchable(FileId file) {
        return !session.sources().findings().hasPersonalNumber(file.value());
    }
}
