package dk.sagsgang.importing.internal.grammar.heads;

import dk.sagsgang.importing.internal.grammar.heads.HeadingCandidate.Style;
import dk.sagsgang.importing.internal.grammar.lines.Lines;
import java.util.ArrayList;
import java.util.List;

/**
 * Chooses the heads of items among the lines that are written like one. A document keeps to one way of writing them, so the
 * way with the most evidence decides; numbers must go on; a table of contents is recognised by its numbers starting
 * over.
 */
public final class HeadFinder {
    private final HeadCandidates candidates;
    private final HeadTitles titles;
    private final NumbersInOrder numbers;

    public HeadFinder(HeadCandidates candidates, HeadTitles titles, NumbersInOrder numbers) {
        this.candidates = candidates;
        this.titles = titles;
        this.numbers = numbers;
    }

    /** The heads in order; none where the document has no known form. */
    public List<HeadingCandidate> find(Lines lines) {
        List<HeadingCandidate> all = candidates.list(lines);
        boolean[] named = new boolean[lines.size()];
        for (HeadingCandidate candidate : all) {
            named[candidate.line()] = candidate.style() == Style.NAMED;
        }
        ContentsEntries contents = ContentsEntries.of(lines, all);
        List<Weighed> weighed = new ArrayList<>(all.size());
        int namedEvidence = 0;
        int numberedEvidence = 0;
        for (HeadingCandidate candidate : all) {
            if (hasLeaderDots(lines.plain(candidate.line()))
                    || contents.isEntry(candidate.line())
                    || contents.isOther(candidate)) {
                continue;
            }
            HeadEvidence evidence =
                    contents.isNamed(candidate.line()) ? HeadEvidence.LISTED : HeadEvidence.of(lines, candidate, named);
            weighed.add(new Weighed(candidate, evidence));
            if (candidate.style().isNamed() && evidence != HeadEvidence.NONE) {
                namedEvidence++;
            } else if (evidence.isStrong()) {
                numberedEvidence++;
            }
        }
        boolean plainlyNamed = weighed.stream().anyMatch(w -> w.candidate().style() == Style.NAMED);
        if ((plainlyNamed && namedEvidence >= numberedEvidence) || namedEvidence > numberedEvidence) {
            List<HeadingCandidate> heads = new NamedHeads(lines, only(weighed, true)).choose();
            if (!heads.isEmpty()) {
                return heads;
            }
        }
        List<HeadingCandidate> heads = new NumberedHeads(lines, titles, only(weighed, false)).choose();
        if (heads.isEmpty()) {
            heads = UnnumberedHeadings.find(lines);
        }
        return heads.isEmpty() ? numbers.find(lines, only(weighed, false)) : heads;
    }

    /** A candidate with its evidence. */
    public record Weighed(HeadingCandidate candidate, HeadEvidence evidence) {
        boolean isConfirmed() {
            return evidence != HeadEvidence.NONE;
        }
    }

    private static List<Weighed> only(List<Weighed> all, boolean named) {
        return all.stream()
                .filter(w -> w.candidate().style().isNamed() == named)
                .toList();
    }

    /** {@code Title ..... 12}: an entry of a table of contents. */
    public static boolean hasLeaderDots(String plain) {
        int last = plain.length() - 1;
        return plain.contains("...") && last > 0 && Character.isDigit(plain.charAt(last));
    }
}
