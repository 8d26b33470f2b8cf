package dk.sagsgang.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The one place where it is decided whether a viewer may see something. To the public it is open when its own visibility and
 * that of what contains it are public, none of the lines it was read from is closed, and of the lines that it spreads
 * over at least one is open. It remembers the closed lines it has asked for, so make one for each state of the
 * record. Not for many threads.
 */
public final class Access {
    private final Viewer viewer;
    private final Closings closings;
    private final Map<Integer, ClosedRanges> closed = new HashMap<>();

    private Access(Viewer viewer, Closings closings) {
        this.viewer = viewer;
        this.closings = closings;
    }

    /** What a viewer may see of a record. */
    public static Access of(Viewer viewer, Closings closings) {
        return new Access(viewer, closings);
    }

    /** What the operator may see of any record: all of it. */
    public static Access ofOperator() {
        return of(Viewer.OPERATOR, _ -> List.of());
    }

    /** The viewer for whom things are opened. */
    public Viewer viewer() {
        return viewer;
    }

    /** The sealed content, if the viewer may see it. */
    public <T> Optional<Open<T>> open(Sealed<T> sealed) {
        return permits(sealed.seal()) ? Optional.of(new Open<>(sealed.content())) : Optional.empty();
    }

    /** The sealed content, if it exists and the viewer may see it. */
    public <T> Optional<Open<T>> open(Optional<Sealed<T>> sealed) {
        return sealed.flatMap(this::open);
    }

    /** Those of some things that the viewer may see, in their order; nothing reveals how many were left out. */
    public <T> Open<List<T>> openAll(Collection<Sealed<T>> sealed) {
        return new Open<>(sealed.stream()
                .filter(each -> permits(each.seal()))
                .map(Sealed::content)
                .toList());
    }

    /** Something assembled only from what this opens. */
    public <T> Open<T> assemble(Function<Access, T> assembly) {
        return new Open<>(assembly.apply(this));
    }

    private boolean permits(Seal seal) {
        return viewer.seesClosed() || isOpenToAll(seal);
    }

    private boolean isOpenToAll(Seal seal) {
        return seal.own().within(seal.outer()).isPublic()
                && seal.readFrom().stream()
                        .noneMatch(lines -> closedIn(lines.file()).touch(lines))
                && seal.spreadOver().stream()
                        .noneMatch(lines -> closedIn(lines.file()).cover(lines));
    }

    private ClosedRanges closedIn(int file) {
        return closed.computeIfAbsent(file, id -> new ClosedRanges(closings.in(id)));
    }
}
