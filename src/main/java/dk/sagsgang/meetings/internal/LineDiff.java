package dk.sagsgang.meetings.internal;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import dk.sagsgang.access.Access;
import dk.sagsgang.files.FileLine;
import dk.sagsgang.files.Files;
import dk.sagsgang.files.Origin;
import dk.sagsgang.files.SourceLines;
import dk.sagsgang.meetings.minutes.LineChange;
import java.util.List;
import java.util.stream.Stream;

/** What differs between the lines of two versions. Blank space at the end of a line makes no difference. */
public final class LineDiff {
    private LineDiff() {}

    /** What differs between the files that two versions were read from; nothing where one of them was not read from a file. */
    public static List<LineChange> between(Files files, Origin older, Origin newer) {
        return older.findLines()
                .flatMap(before -> newer.findLines().map(after -> between(lines(files, before), lines(files, after))))
                .orElse(List.of());
    }

    /** All of them: what differs is sealed again. */
    private static List<FileLine> lines(Files files, SourceLines lines) {
        return Access.ofOperator().openAll(files.listLines(lines)).value();
    }

    public static List<LineChange> between(List<FileLine> older, List<FileLine> newer) {
        return DiffUtils.diff(texts(older), texts(newer)).getDeltas().stream()
                .filter(delta -> delta.getType() != DeltaType.EQUAL)
                .map(delta -> change(delta, older, newer))
                .toList();
    }

    private static LineChange change(AbstractDelta<String> delta, List<FileLine> older, List<FileLine> newer) {
        List<FileLine> went =
                part(older, delta.getSource().getPosition(), delta.getSource().size());
        List<FileLine> came =
                part(newer, delta.getTarget().getPosition(), delta.getTarget().size());
        return new LineChange(
                start(delta.getSource().getPosition(), went),
                went.stream().map(FileLine::text).toList(),
                start(delta.getTarget().getPosition(), came),
                came.stream().map(FileLine::text).toList(),
                Stream.concat(went.stream(), came.stream())
                        .anyMatch(line -> !line.visibility().isPublic()));
    }

    private static List<FileLine> part(List<FileLine> lines, int from, int size) {
        return lines.subList(from, from + size);
    }

    /** Positions count from 0; the line before an empty part is then the same number counted from 1. */
    private static int start(int position, List<FileLine> lines) {
        return lines.isEmpty() ? position : position + 1;
    }

    private static List<String> texts(List<FileLine> lines) {
        return lines.stream().map(line -> line.text().stripTrailing()).toList();
    }
}
