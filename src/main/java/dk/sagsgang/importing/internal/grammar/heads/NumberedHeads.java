package dk.sagsgang.importing.internal.grammar.heads;

import dk.sagsgang.cases.SectionKind;
import dk.sagsgang.importing.internal.grammar.heads.HeadFinder.Weighed;
import dk.sagsgang.importing.internal.grammar.heads.HeadingCandidate.Style;
import dk.sagsgang.importing.internal.grammar.lines.Heading;
import dk.sagsgang.importing.internal.grammar.lines.Lines;
import dk.sagsgang.importing.internal.grammar.values.TrailingReference;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among lines such as {@code 3. ...} and {@code 38Godkendelse}, which may as well be points of a list. A case number
 * below is trusted; a section below only where the number continues and no point of the same list is above.
 */
final class NumberedHeads {
    private final Lines lines;
    private final HeadTitles titles;
    private final List<Weighed> candidates;
    private final Map<Integer, HeadingCandidate> byLine = new HashMap<>();
    private final List<Weighed> strongOnes;
    private final @Nullable Style usual;
    private final @Nullable Weighed[] nextConfirmed;

    NumberedHeads(Lines lines, HeadTitles titles, List<Weighed> candidates) {
        this.lines = lines;
        this.titles = titles;
        this.candidates = candidates;
        candidates.forEach(weighed -> byLine.put(weighed.candidate().line(), weighed.candidate()));
        this.strongOnes = candidates.stream()
                .filter(w ->
                        w.evidence() == HeadEvidence.LISTED || (w.evidence() == HeadEvidence.STRONG && standsOut(w)))
                .toList();
        this.usual = usualStyle();
        this.nextConfirmed = nextConfirmed();
    }

    /** For each candidate the first later one that has evidence and may be a head. */
    private @Nullable Weighed[] nextConfirmed() {
        @Nullable Weighed[] next = new Weighed[candidates.size()];
        Weighed seen = null;
        for (int i = candidates.size() - 1; i >= 0; i--) {
            next[i] = seen;
            Weighed weighed = candidates.get(i);
            seen = weighed.isConfirmed() && standsOut(weighed) ? weighed : seen;
        }
        return next;
    }

    /** The way of writing that most of the trusted heads have. */
    private @Nullable Style usualStyle() {
        Map<Style, Integer> counts = new EnumMap<>(Style.class);
        strongOnes.forEach(weighed -> counts.merge(weighed.candidate().style(), 1, Integer::sum));
        return counts.entrySet().stream()
                .reduce((first, second) -> second.getValue() > first.getValue() ? second : first)
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    List<HeadingCandidate> choose() {
        List<HeadingCandidate> heads = new ArrayList<>();
        HeadingCandidate last = null;
        for (int i = 0; i < candidates.size(); i++) {
            Weighed weighed = candidates.get(i);
            if ((weighed.evidence() == HeadEvidence.LISTED || standsOut(weighed)) && isHead(i, last)) {
                last = weighed.candidate();
                heads.add(last);
            }
        }
        return heads;
    }

    private boolean standsOut(Weighed weighed) {
        int line = weighed.candidate().line();
        return lines.afterGap(line) || lines.line(line).isMarked() || afterLineThatEnds(line);
    }

    /** Where a document has no empty lines at all, a line that ends a sentence or opens nothing may be above. */
    private boolean afterLineThatEnds(int line) {
        String above = lines.plain(line - 1);
        return above.endsWith(".") || above.length() < 40;
    }

    private boolean isHead(int index, @Nullable HeadingCandidate last) {
        Weighed weighed = candidates.get(index);
        HeadingCandidate candidate = weighed.candidate();
        boolean trusted = weighed.evidence() == HeadEvidence.LISTED
                || (weighed.evidence() == HeadEvidence.STRONG && sectionsBelowOrNumber(candidate));
        if (trusted) {
            boolean startsOver = candidate.isFirst() && candidate.style() == usual;
            return last == null || candidate.isAfter(last) || startsOver;
        }
        boolean section = weighed.evidence() == HeadEvidence.SECTION && opensSectionAtOnce(candidate);
        if (!section) {
            return last == null
                    ? opensSequence(index)
                    : (standsAlone(candidate, last) || (fillsGap(index, last) && !hasSiblingAbove(index, last)));
        }
        boolean goesOn = last == null ? isPlausibleFirst(candidate) : candidate.follows(last);
        return goesOn && (hasOwnNumber(candidate) || !hasSiblingAbove(index, last));
    }

    /** {@code 3. Title (2023-0012345)}: a case number ends the title, which may be broken over two lines. */
    private boolean hasOwnNumber(HeadingCandidate candidate) {
        String first = lines.plain(candidate.line());
        int below = lines.nextFilled(candidate.line() + 1);
        boolean wraps = below < lines.size() && lines.heading(below) == null;
        return TrailingReference.find(first).isPresent()
                || lines.reference(candidate.line()) != null
                || (wraps
                        && TrailingReference.find(first + " " + lines.plain(below))
                                .isPresent());
    }

    private boolean isPlausibleFirst(HeadingCandidate candidate) {
        return strongOnes.isEmpty()
                || candidate.isFirst()
                || strongOnes.getFirst().candidate().follows(candidate);
    }

    /** An item whose title, or a line above it, shows that it may have nothing below it. */
    private boolean standsAlone(HeadingCandidate candidate, HeadingCandidate last) {
        if (candidate.style() != last.style() || !candidate.isAfter(last)) {
            return false;
        }
        String plain = lines.plain(candidate.line());
        String title = plain.substring(Math.min(candidate.titleStart(), plain.length()));
        int above = candidate.line() - 1;
        while (above > last.line() && !lines.isReadable(above)) {
            above--;
        }
        return titles.mayStandAlone(title) || titles.closesGroup(lines.plain(above));
    }

    /** The first item has a few words and no section, but the second continues from it in the same form. */
    private boolean opensSequence(int index) {
        HeadingCandidate candidate = candidates.get(index).candidate();
        Weighed next = nextConfirmed[index];
        if (next == null || !candidate.isFirst() || !next.candidate().follows(candidate)) {
            return false;
        }
        int level = lines.line(candidate.line()).level();
        return level > 0
                && level == lines.line(next.candidate().line()).level()
                && candidate.style() == next.candidate().style();
    }

    /** An item without any section is between its neighbours in number. */
    private boolean fillsGap(int index, HeadingCandidate last) {
        HeadingCandidate candidate = candidates.get(index).candidate();
        if (candidate.style() != last.style() || !candidate.follows(last)) {
            return false;
        }
        Weighed next = nextConfirmed[index];
        return next != null && next.candidate().follows(candidate);
    }

    /** The case number is right below the title, before any section. */
    private boolean sectionsBelowOrNumber(HeadingCandidate candidate) {
        int at = lines.nextFilled(candidate.line() + 1);
        for (int seen = 0; seen < 6 && at < lines.size(); seen++) {
            if (lines.reference(at) != null || lines.isItemLabel(at)) {
                return true;
            }
            if (lines.heading(at) != null || isNextEntry(candidate, at)) {
                return false;
            }
            at = lines.nextFilled(at + 1);
        }
        return false;
    }

    /** The next line of a table of contents, or the first item below its last line. */
    private boolean isNextEntry(HeadingCandidate candidate, int line) {
        HeadingCandidate below = byLine.get(line);
        return below != null
                && below.style() == candidate.style()
                && (below.follows(candidate) || below.isFirst())
                && below.titleStart() < lines.plain(line).length()
                && Character.isUpperCase(lines.plain(line).charAt(below.titleStart()));
    }

    /** At most three lines of title, then the section's heading. */
    private boolean opensSectionAtOnce(HeadingCandidate candidate) {
        int at = lines.nextFilled(candidate.line() + 1);
        for (int seen = 0; seen < 4 && at < lines.size(); seen++) {
            Heading heading = lines.heading(at);
            if (heading != null) {
                return heading.kind() != SectionKind.OTHER && heading.kind() != SectionKind.ECONOMY;
            }
            if ((seen > 0 && lines.afterGap(at)) || isNextEntry(candidate, at)) {
                return false;
            }
            at = lines.nextFilled(at + 1);
        }
        return false;
    }

    /** A candidate that was refused is a little above with the number before this one: both are points of a list. */
    private boolean hasSiblingAbove(int index, @Nullable HeadingCandidate last) {
        HeadingCandidate candidate = candidates.get(index).candidate();
        for (int i = index - 1; i >= 0 && i >= index - 2; i--) {
            HeadingCandidate above = candidates.get(i).candidate();
            boolean near = candidate.line() - above.line() < 8;
            if ((last == null || above.line() != last.line()) && near && candidate.follows(above)) {
                return true;
            }
        }
        return false;
    }
}
