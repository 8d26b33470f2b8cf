package dk.sagsgang.importing.internal.grammar.heads;

import dk.sagsgang.importing.internal.grammar.heads.HeadSigns.Weighed;
import dk.sagsgang.importing.internal.grammar.lines.Lines;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a reading may have joined items: an item holds two decisions of the meeting's own, or a line that looks like a head and has
 * a number between its neighbours was taken for text.
 */
final class Doubts {
    /** So much speaks for a line that its being text is doubtful. */
    private static final int LOOKS_LIKE_HEAD = 35;

    private final Lines lines;
    private final ItemLook look;

    Doubts(Lines lines, ItemLook look) {
        this.lines = lines;
        this.look = look;
    }

    /** Indices of the lines at which another item may begin, in order. */
    List<Integer> of(List<HeadingCandidate> heads, List<Weighed> all) {
        Set<Integer> chosen = new HashSet<>();
        heads.forEach(head -> chosen.add(head.line()));
        List<Integer> doubtful = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < heads.size(); i++) {
            HeadingCandidate head = heads.get(i);
            HeadingCandidate below = i + 1 < heads.size() ? heads.get(i + 1) : null;
            int to = below == null ? lines.size() : below.from();
            int before = doubtful.size();
            while (next < all.size() && all.get(next).candidate().line() < to) {
                Weighed other = all.get(next++);
                int line = other.candidate().line();
                boolean inside = line > head.line() && !chosen.contains(line);
                boolean firstInside = next > 1 && all.get(next - 2).candidate().line() <= head.line();
                if (inside && (isLike(other, head, below) || (firstInside && isSecondOfNumber(other, head, below)))) {
                    doubtful.add(line);
                }
            }
            if (doubtful.size() == before && look.ownDecisions(head.line(), to) > 1) {
                doubtful.add(look.secondDecision(head.line(), to));
            }
        }
        return doubtful;
    }

    private boolean isLike(Weighed other, HeadingCandidate head, @Nullable HeadingCandidate below) {
        boolean fits = other.candidate().isAfter(head) && (below == null || below.isAfter(other.candidate()));
        boolean sameLevel = lines.line(other.candidate().line()).level()
                == lines.line(head.line()).level();
        return other.points() >= LOOKS_LIKE_HEAD
                && other.confirmed()
                && sameLevel
                && other.candidate().style() == head.style()
                && fits;
    }

    /** The first number below a head, which goes on from it, with a decision below it, and is that of the head below as well. */
    private boolean isSecondOfNumber(Weighed other, HeadingCandidate head, @Nullable HeadingCandidate below) {
        HeadingCandidate candidate = other.candidate();
        return below != null
                && candidate.follows(head)
                && candidate.sameNumber(below)
                && candidate.style() == head.style()
                && candidate.style() == below.style()
                && lines.line(candidate.line()).level()
                        == lines.line(head.line()).level()
                && lines.afterGap(candidate.from())
                && look.ownDecisions(head.line(), candidate.line()) == 0
                && look.ownDecisions(candidate.line(), below.from()) > 0;
    }
}
