package dk.sagsgang.importing.internal.grammar.heads;

import dk.sagsgang.importing.internal.grammar.heads.HeadSigns.Weighed;
import dk.sagsgang.importing.internal.grammar.heads.OtherReadings.Stretch;
import dk.sagsgang.importing.internal.grammar.lines.Heading;
import dk.sagsgang.importing.internal.grammar.lines.Lines;
import dk.sagsgang.vocabulary.PhraseTable;
import dk.sagsgang.vocabulary.Words;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where a document can be read in two ways that have about as many points, and a decision is of another item in the one than in the other. */
final class CloseReadings {
    /** A reading with so many points fewer than the best may be the right one. */
    private static final int CLOSE = 18;

    /** The same where no headings say what is a decision: there each head has few points, and leaving one out costs few. */
    private static final int CLOSE_WITH_FEWER_HEADS = 10;

    private static final int CLOSE_WITH_OTHER_HEADS = 22;

    /** A reading with a head that less speaks for is none that a reader would think of. */
    private static final int LEAST_OF_HEAD = 0;

    private static final int LEAST_WITHOUT_HEADINGS = -15;

    /** The number and the title of one head may be so many lines apart. */
    private static final int LINES_OF_HEAD = 4;

    private final Lines lines;
    private final PhraseTable<String> outcomes;
    private final boolean decides;

    /** @param decides whether the document has headings of decisions */
    CloseReadings(Lines lines, PhraseTable<String> outcomes, boolean decides) {
        this.lines = lines;
        this.outcomes = outcomes;
        this.decides = decides;
    }

    /** Where other readings by the same candidates part from the best, one for each line that is a head in one of them only. */
    List<Parting> of(HeadSequence sequence) {
        Map<Integer, Parting> found = new TreeMap<>();
        for (Stretch stretch : new OtherReadings(sequence).within(decides ? CLOSE : CLOSE_WITH_OTHER_HEADS)) {
            Parting parting = isThinkable(sequence, stretch) ? parting(sequence, stretch) : null;
            if (parting != null) {
                found.putIfAbsent(parting.line(), parting);
            }
        }
        return List.copyOf(found.values());
    }

    /** Where a reading of another kind parts from the one that was chosen and has at least as many points: at one line or none. */
    List<Parting> of(HeadReading chosen, HeadReading other, int fewer) {
        if (other.isEmpty() || fewer > CLOSE) {
            return List.of();
        }
        BitSet best = new BitSet();
        BitSet heads = new BitSet();
        chosen.candidates().forEach(head -> best.set(head.line()));
        other.candidates().forEach(head -> heads.set(head.line()));
        Parting parting = parting(best, heads, 0, lines.size(), LINES_OF_HEAD);
        return parting == null ? List.of() : List.of(parting);
    }

    private boolean isThinkable(HeadSequence sequence, Stretch stretch) {
        int close = decides ? CLOSE : stretch.heads().isEmpty() ? CLOSE_WITH_FEWER_HEADS : CLOSE_WITH_OTHER_HEADS;
        int least = decides ? LEAST_OF_HEAD : LEAST_WITHOUT_HEADINGS;
        return stretch.fewer() <= close
                && stretch.heads().stream().map(sequence.all()::get).allMatch(head -> head.points() >= least);
    }

    private @Nullable Parting parting(HeadSequence sequence, Stretch stretch) {
        List<Weighed> all = sequence.all();
        BitSet other = new BitSet();
        stretch.heads().forEach(head -> other.set(all.get(head).candidate().line()));
        BitSet best = new BitSet();
        for (int head : sequence.chosenIndices()) {
            if (head > stretch.above() && (stretch.below() < 0 || head < stretch.below())) {
                best.set(all.get(head).candidate().line());
            }
        }
        int from =
                stretch.above() < 0 ? 0 : all.get(stretch.above()).candidate().line();
        int to = stretch.below() < 0
                ? lines.size()
                : all.get(stretch.below()).candidate().from();
        return parting(best, other, from, to, 0);
    }

    /** The first decision that is below one head in the best reading and below another, more than so many lines away, in the other. */
    private @Nullable Parting parting(BitSet best, BitSet other, int from, int to, int apart) {
        int ofBest = from;
        int ofOther = from;
        boolean inDecision = false;
        for (int i = lines.nextFilled(from); i < to; i = lines.nextFilled(i + 1)) {
            ofBest = best.get(i) ? i : ofBest;
            ofOther = other.get(i) ? i : ofOther;
            if (best.get(i) || other.get(i)) {
                continue;
            }
            Heading heading = lines.heading(i);
            inDecision = heading == null ? inDecision : heading.isDecision();
            if (Math.abs(ofBest - ofOther) > apart && isDecision(i, heading, inDecision)) {
                boolean wasHead = ofBest > ofOther;
                return new Parting(
                        wasHead ? ofBest : ofOther, i, wasHead ? lines.lastFilled(Math.max(0, ofOther), ofBest) : -1);
            }
        }
        return null;
    }

    /** The heading of a decision, or a line that says what was decided. */
    private boolean isDecision(int line, @Nullable Heading heading, boolean inDecision) {
        if (heading != null) {
            return heading.isDecision();
        }
        return (inDecision || !decides)
                && outcomes.find(Words.of(lines.plain(line))).isPresent();
    }
}
