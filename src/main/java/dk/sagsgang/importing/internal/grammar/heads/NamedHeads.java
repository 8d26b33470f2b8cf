package dk.sagsgang.importing.internal.grammar.heads;

import dk.sagsgang.importing.internal.grammar.heads.HeadFinder.Weighed;
import dk.sagsgang.importing.internal.grammar.heads.HeadingCandidate.Style;
import dk.sagsgang.importing.internal.grammar.lines.Lines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Chooses among lines such as {@code Punkt 3: ...}. */
final class NamedHeads {
    private final Lines lines;
    private final List<Weighed> candidates;

    NamedHeads(Lines lines, List<Weighed> candidates) {
        this.lines = lines;
        this.candidates = candidates.subList(startsOver(candidates), candidates.size());
    }

    /** Where the numbers start over with the first one after a run without evidence, that run is the table of contents. */
    private static int startsOver(List<Weighed> candidates) {
        if (candidates.isEmpty()) {
            return 0;
        }
        HeadingCandidate first = candidates.getFirst().candidate();
        for (int i = 1; i < candidates.size(); i++) {
            if (candidates.get(i).candidate().sameNumber(first)) {
                return i;
            }
            if (candidates.get(i - 1).evidence().isStrong()) {
                return 0;
            }
        }
        return 0;
    }

    List<HeadingCandidate> choose() {
        int[] confirmedLater = confirmedLater();
        List<HeadingCandidate> heads = new ArrayList<>();
        HeadingCandidate last = null;
        for (int i = 0; i < candidates.size(); i++) {
            Weighed weighed = candidates.get(i);
            if (isHead(weighed, last, confirmedLater[i] > 0)) {
                last = weighed.candidate();
                heads.add(last);
            }
        }
        return heads;
    }

    /** For each candidate how many later ones with the same number have evidence. */
    private int[] confirmedLater() {
        Map<String, Integer> counts = new HashMap<>();
        int[] later = new int[candidates.size()];
        for (int i = candidates.size() - 1; i >= 0; i--) {
            Weighed weighed = candidates.get(i);
            String number = weighed.candidate().number();
            later[i] = counts.getOrDefault(number, 0);
            if (weighed.isConfirmed()) {
                counts.merge(number, 1, Integer::sum);
            }
        }
        return later;
    }

    private boolean isHead(Weighed weighed, @Nullable HeadingCandidate last, boolean betterLater) {
        HeadingCandidate candidate = weighed.candidate();
        if (candidate.style() == Style.LOOSELY_NAMED && !weighed.isConfirmed()) {
            return false;
        }
        if (last == null || candidate.isAfter(last)) {
            return weighed.isConfirmed()
                    || (!betterLater && standsAlone(candidate) && (last == null || candidate.follows(last)));
        }
        return weighed.evidence().isStrong() || (weighed.isConfirmed() && candidate.isFirst());
    }

    private boolean standsAlone(HeadingCandidate candidate) {
        return lines.afterGap(candidate.line()) || lines.line(candidate.line()).isMarked();
    }
}
