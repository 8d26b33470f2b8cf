package dk.sagsgang.importing.internal.grammar.heads;

import dk.sagsgang.importing.internal.grammar.heads.HeadSigns.Weighed;
import dk.sagsgang.importing.internal.grammar.lines.Lines;
import dk.sagsgang.importing.internal.grammar.values.BodyNames;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Chooses the heads of items by the best reading of the document as a whole: each way of finding them yields a whole sequence, whose
 * points tell how well it explains the document. Nothing is refused for a word that is not known, a number that is missing or a
 * first number that is not 1.
 */
public final class HeadFinder {
    /** Items that have nothing but a number have to be several, so that a stray number makes no meeting. */
    private static final int LEAST_UNCONFIRMED = 2;

    /** Items without any text have no points to speak of. */
    private static final int LEAST_POINTS = -10;

    /** By so much a reading without numbers has to be better than one with them. */
    private static final int NUMBERS_PREFERRED = 20;

    private static final int EACH_NUMBER_PREFERRED = 10;

    /** How many lines are named that came near to being heads. */
    private static final int MOST_MISSES = 3;

    private final HeadCandidates candidates;
    private final HeadTitles titles;
    private final Vocabulary vocabulary;
    private final BodyNames bodies;

    /** Finds heads among candidates, by the words of a vocabulary. */
    public HeadFinder(HeadCandidates candidates, HeadTitles titles, Vocabulary vocabulary, BodyNames bodies) {
        this.candidates = candidates;
        this.titles = titles;
        this.vocabulary = vocabulary;
        this.bodies = bodies;
    }

    /**
     * What was found.
     *
     * @param heads in order; none where the document has no known form
     * @param repeated the short lines that the document repeats
     * @param doubtful indices of lines below a head at which another item may begin
     * @param partings lines at which two readings part that are about as good
     * @param misses indices of the lines that came nearest to being heads, where there are none
     */
    public record Found(
            List<HeadingCandidate> heads,
            RepeatedLines repeated,
            List<Integer> doubtful,
            List<Parting> partings,
            List<Integer> misses) {}

    /** Finds the heads of a document. */
    public Found find(Lines lines) {
        RepeatedLines repeated = new RepeatedLines(lines, vocabulary, bodies);
        List<HeadingCandidate> all = EchoedHeads.without(lines, HeadPlaces.of(lines, candidates.list(lines)));
        ContentsEntries contents = ContentsEntries.of(lines, all);
        HeadSigns signs = new HeadSigns(lines, titles, vocabulary.outcomes().phrases(), contents, repeated, all);
        List<Weighed> weighed = new ArrayList<>(all.size());
        for (HeadingCandidate candidate : all) {
            boolean entry = hasLeaderDots(lines.plain(candidate.line()))
                    || contents.isEntry(candidate.line())
                    || contents.isOther(candidate);
            if (!entry) {
                weighed.add(signs.weigh(candidate));
            }
        }
        LinesAboveHeads.strengthen(lines, signs, weighed);
        ItemLook look = new ItemLook(lines, vocabulary.headings().documents().minutes());
        HeadSequence sequence = new HeadSequence(lines, look, weighed, signs);
        HeadReading numbered = believable(lines, sequence.read());
        HeadReading unnumbered = UnnumberedHeadings.best(lines, look, bodies, titles);
        int more = unnumbered.points() - preferred(numbered);
        boolean better = numbered.isEmpty() || more > 0;
        HeadReading chosen = better && !unnumbered.isEmpty() ? unnumbered : numbered;
        List<HeadingCandidate> heads = chosen.candidates();
        return new Found(
                heads,
                repeated,
                heads.isEmpty() ? List.of() : new Doubts(lines, look).of(heads, weighed),
                partings(lines, look, sequence, chosen, chosen == numbered ? unnumbered : numbered, Math.abs(more)),
                heads.isEmpty() ? misses(weighed) : List.of());
    }

    /** Where the readings part that are about as good as the one that was chosen. */
    private List<Parting> partings(
            Lines lines, ItemLook look, HeadSequence sequence, HeadReading chosen, HeadReading other, int fewer) {
        CloseReadings close = new CloseReadings(lines, vocabulary.outcomes().phrases(), look.decides());
        List<Parting> found = new ArrayList<>(close.of(chosen, other, fewer));
        boolean numbered = chosen.heads().equals(sequence.read().heads());
        found.addAll(numbered ? close.of(sequence) : List.of());
        return found;
    }

    private static int preferred(HeadReading numbered) {
        long confirmed = numbered.heads().stream().filter(Weighed::confirmed).count();
        return numbered.points() + NUMBERS_PREFERRED + (int) confirmed * EACH_NUMBER_PREFERRED;
    }

    private static List<Integer> misses(List<Weighed> weighed) {
        return weighed.stream()
                .sorted(Comparator.comparingInt(Weighed::points).reversed())
                .limit(MOST_MISSES)
                .map(one -> one.candidate().line())
                .sorted()
                .toList();
    }

    /** A reading with any sign but numbers, or with several numbers in the minutes of a meeting. */
    private HeadReading believable(Lines lines, HeadReading reading) {
        boolean several = reading.heads().size() >= LEAST_UNCONFIRMED
                && reading.points() >= LEAST_POINTS
                && isOfMeeting(lines, reading.heads().getFirst().candidate().line());
        return reading.isConfirmed() || several ? reading : HeadReading.NONE;
    }

    private boolean isOfMeeting(Lines lines, int to) {
        for (int i = 0; i < to; i++) {
            if (vocabulary.items().meeting().occurIn(lines.plain(i).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** {@code Title ..... 12}: an entry of a table of contents. */
    public static boolean hasLeaderDots(String plain) {
        int last = plain.length() - 1;
        return plain.contains("...") && last > 0 && Character.isDigit(plain.charAt(last));
    }
}
