package dk.sagsgang.importing.internal.grammar.heads;

import dk.sagsgang.importing.internal.grammar.heads.HeadFinder.Weighed;
import dk.sagsgang.importing.internal.grammar.lines.Lines;
import dk.sagsgang.vocabulary.Affixes;
import dk.sagsgang.vocabulary.ItemVocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Heads of items in minutes that have neither sections nor case numbers: the numbers 1, 2, 3 in order, each at the start of
 * a paragraph, below a head that says that this is of a meeting. Tried only where nothing else is found.
 */
public final class NumbersInOrder {
    private static final int LEAST = 2;

    private final Affixes meeting;

    public NumbersInOrder(ItemVocabulary vocabulary) {
        this.meeting = vocabulary.meeting();
    }

    /**
     * The heads among lines that may be such, in order; none where there are too few or nothing indicates a meeting.
     */
    public List<HeadingCandidate> find(Lines lines, List<Weighed> candidates) {
        List<HeadingCandidate> heads = new ArrayList<>();
        for (Weighed weighed : candidates) {
            HeadingCandidate candidate = weighed.candidate();
            boolean next = heads.isEmpty()
                    ? candidate.isFirst() && candidate.parts().size() == 1
                    : candidate.style() == heads.getFirst().style() && candidate.follows(heads.getLast());
            if (next && lines.afterGap(candidate.line())) {
                heads.add(candidate);
            }
        }
        return heads.size() >= LEAST && isOfMeeting(lines, heads.getFirst().line()) ? heads : List.of();
    }

    private boolean isOfMeeting(Lines lines, int to) {
        for (int i = 0; i < to; i++) {
            if (meeting.occurIn(lines.plain(i).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
