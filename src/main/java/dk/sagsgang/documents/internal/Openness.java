package dk.sagsgang.documents.internal;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.documents.SourceRef;
import dk.sagsgang.files.FileId;
import dk.sagsgang.files.FileLine;
import dk.sagsgang.files.Files;
import dk.sagsgang.files.SourceLines;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The one place where documents leave out what is closed. Something is open when it says so itself and none of the lines it
 * was read from is closed; the second alone would do, and the first guards it. For one document; not for many threads.
 */
final class Openness {
    private static final BitSet NOTHING = new BitSet();

    private final Files files;
    private final Map<FileId, BitSet> closedLines = new HashMap<>();

    Openness(Files files) {
        this.files = files;
    }

    /** Those of some parts whose lines are all open. */
    <T> List<T> open(List<T> parts, Function<T, SourceLines> source) {
        return parts.stream().filter(part -> isOpen(source.apply(part))).toList();
    }

    /** Those of some parts that are open by themselves and by their lines. */
    <T> List<T> open(List<T> parts, Function<T, Visibility> visibility, Function<T, SourceLines> source) {
        return parts.stream()
                .filter(part -> visibility.apply(part).isPublic() && isOpen(source.apply(part)))
                .toList();
    }

    boolean isOpen(SourceLines lines) {
        int next = closedIn(lines.file()).nextSetBit(lines.start());
        return next < 0 || next > lines.end();
    }

    boolean isOpen(FileId file, int line) {
        return !closedIn(file).get(line);
    }

    static SourceRef ref(SourceLines lines) {
        return new SourceRef(lines.file().value(), lines.start(), lines.end());
    }

    private BitSet closedIn(FileId file) {
        return closedLines.computeIfAbsent(file, this::readClosed);
    }

    private BitSet readClosed(FileId file) {
        if (files.get(file).visibility().isPublic()) {
            return NOTHING;
        }
        var closed = new BitSet();
        for (FileLine line : files.listLines(file)) {
            if (!line.visibility().isPublic()) {
                closed.set(line.number());
            }
        }
        return closed;
    }
}
