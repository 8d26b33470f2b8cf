package dk.sagsgang.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What decides whether something may be seen: its own visibility, the visibility of what contains it, the lines it
 * was read from, and the lines it spreads over. It can be built by anyone who keeps something, and read by {@link
 * Access} alone.
 */
public final class Seal {
    /** For something that nothing has closed. */
    public static final Seal PUBLIC = of(Visibility.PUBLIC);

    private final Visibility own;
    private final Visibility outer;
    private final List<FileLines> readFrom;
    private final List<FileLines> spreadOver;

    private Seal(Visibility own, Visibility outer, List<FileLines> readFrom, List<FileLines> spreadOver) {
        this.own = own;
        this.outer = outer;
        this.readFrom = List.copyOf(readFrom);
        this.spreadOver = List.copyOf(spreadOver);
    }

    /** For something that has a visibility. */
    public static Seal of(Visibility own) {
        return new Seal(own, Visibility.PUBLIC, List.of(), List.of());
    }

    /** For something that consists only of the words of some lines: a single closed line among them closes it. */
    public static Seal readFrom(FileLines lines) {
        return PUBLIC.andReadFrom(lines);
    }

    /** Is contained in something, and is closed when that is. */
    public Seal within(Visibility outside) {
        return new Seal(own, outer.within(outside), readFrom, spreadOver);
    }

    /** Is contained in something that is sealed itself, and is closed when that is. */
    public Seal within(Sealed<?> outside) {
        Seal around = outside.seal();
        return new Seal(
                own,
                outer.within(around.own).within(around.outer),
                Stream.concat(readFrom.stream(), around.readFrom.stream()).toList(),
                Stream.concat(spreadOver.stream(), around.spreadOver.stream()).toList());
    }

    /** Is read from some lines, of which a single closed one closes it. */
    public Seal andReadFrom(FileLines lines) {
        return new Seal(own, outer, with(readFrom, lines), spreadOver);
    }

    /**
     * Consists of parts with seals of their own on some lines: closed when all of those are. What is closed among them closes
     * the parts, not the whole.
     */
    public Seal andSpreadOver(FileLines lines) {
        return new Seal(own, outer, readFrom, with(spreadOver, lines));
    }

    private static List<FileLines> with(List<FileLines> known, FileLines more) {
        List<FileLines> all = new ArrayList<>(known);
        all.add(more);
        return all;
    }

    Visibility own() {
        return own;
    }

    Visibility outer() {
        return outer;
    }

    List<FileLines> readFrom() {
        return readFrom;
    }

    List<FileLines> spreadOver() {
        return spreadOver;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Seal seal
                && own == seal.own
                && outer == seal.outer
                && readFrom.equals(seal.readFrom)
                && spreadOver.equals(seal.spreadOver);
    }

    @Override
    public int hashCode() {
        return Objects.hash(own, outer, readFrom, spreadOver);
    }
}
