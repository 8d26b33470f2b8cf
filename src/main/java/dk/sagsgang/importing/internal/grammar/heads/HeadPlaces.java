package dk.sagsgang.importing.internal.grammar.heads;

import dk.sagsgang.importing.internal.grammar.lines.Lines;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a document prints what belongs to a head: below the number, as most do, or above it. A document keeps to one of them, so
 * the heads decide it together.
 */
final class HeadPlaces {
    /** One head is no habit, unless it is all there are. */
    private static final int LEAST = 2;

    private HeadPlaces() {}

    /** The same candidates, beginning with the lines above them that belong to their heads. */
    static List<HeadingCandidate> of(Lines lines, List<HeadingCandidate> candidates) {
        return placed(lines, withoutDoubles(lines, candidates));
    }

    /** A head printed twice on end ({@code 1. Title}, {@code 1.    Title}) is one, beginning with the first. */
    private static List<HeadingCandidate> withoutDoubles(Lines lines, List<HeadingCandidate> candidates) {
        List<HeadingCandidate> once = new ArrayList<>(candidates.size());
        for (HeadingCandidate candidate : candidates) {
            HeadingCandidate last = once.isEmpty() ? null : once.getLast();
            if (last != null && isAgain(lines, last, candidate)) {
                once.removeLast();
                once.add(candidate.beginningAt(last.from()));
            } else {
                once.add(candidate);
            }
        }
        return once;
    }

    private static boolean isAgain(Lines lines, HeadingCandidate last, HeadingCandidate candidate) {
        return last.sameNumber(candidate)
                && lines.nextFilled(last.line() + 1) == candidate.line()
                && !bare(lines, candidate).isEmpty()
                && bare(lines, last).equals(bare(lines, candidate));
    }

    private static String bare(Lines lines, HeadingCandidate candidate) {
        String plain = lines.plain(candidate.line());
        return plain.substring(Math.min(candidate.titleStart(), plain.length())).replaceAll("\\s+", "");
    }

    private static List<HeadingCandidate> placed(Lines lines, List<HeadingCandidate> candidates) {
        boolean titles = mostlyAbove(lines, candidates, true);
        boolean references = mostlyAbove(lines, candidates, false);
        if (!titles && !references) {
            return candidates;
        }
        List<HeadingCandidate> placed = new ArrayList<>(candidates.size());
        for (HeadingCandidate candidate : candidates) {
            boolean above =
                    (titles && hasTitleAbove(lines, candidate)) || (references && hasReferenceAbove(lines, candidate));
            placed.add(above ? candidate.beginningAt(filledAbove(lines, candidate)) : candidate);
        }
        return placed;
    }

    private static boolean mostlyAbove(Lines lines, List<HeadingCandidate> candidates, boolean title) {
        int above = 0;
        int below = 0;
        int titled = 0;
        for (HeadingCandidate candidate : candidates) {
            titled += beginsSmall(lines, candidate) ? 0 : 1;
            if (title && !isUntitled(lines, candidate)) {
                continue;
            }
            if (title ? hasTitleAbove(lines, candidate) : hasReferenceAbove(lines, candidate)) {
                above++;
            } else if (title || hasReferenceBelow(lines, candidate)) {
                below++;
            }
        }
        return above > below && above >= Math.min(LEAST, titled);
    }

    private static boolean beginsSmall(Lines lines, HeadingCandidate candidate) {
        String plain = lines.plain(candidate.line());
        return candidate.titleStart() < plain.length() && Character.isLowerCase(plain.charAt(candidate.titleStart()));
    }

    private static boolean isUntitled(Lines lines, HeadingCandidate candidate) {
        return candidate.style().isNamed()
                && candidate.titleStart() >= lines.plain(candidate.line()).length();
    }

    /** {@code Spørgetid}, and {@code Sag nr. 129} alone on the next line. */
    private static boolean hasTitleAbove(Lines lines, HeadingCandidate candidate) {
        int above = candidate.line() - 1;
        boolean joined = above >= 0 && lines.isReadable(above) && lines.heading(above) == null && lines.afterGap(above);
        int below = candidate.line() + 1;
        boolean ends = below >= lines.size() || !lines.isReadable(below) || lines.heading(below) != null;
        return joined && ends && isUntitled(lines, candidate);
    }

    private static boolean hasReferenceAbove(Lines lines, HeadingCandidate candidate) {
        int above = filledAbove(lines, candidate);
        return above >= 0 && candidate.line() - above <= 2 && lines.reference(above) != null;
    }

    private static boolean hasReferenceBelow(Lines lines, HeadingCandidate candidate) {
        int at = lines.nextFilled(candidate.line() + 1);
        for (int seen = 0; seen < 3 && at < lines.size() && lines.heading(at) == null; seen++) {
            if (lines.reference(at) != null) {
                return true;
            }
            at = lines.nextFilled(at + 1);
        }
        return false;
    }

    private static int filledAbove(Lines lines, HeadingCandidate candidate) {
        int above = candidate.line() - 1;
        while (above >= 0 && !lines.isReadable(above)) {
            above--;
        }
        return above;
    }
}
