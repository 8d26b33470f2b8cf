package dk.sagsgang.importing.internal.grammar.heads;

import dk.sagsgang.cases.SectionKind;
import dk.sagsgang.importing.internal.grammar.heads.HeadingCandidate.Style;
import dk.sagsgang.importing.internal.grammar.lines.Heading;
import dk.sagsgang.importing.internal.grammar.lines.Lines;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Heads of items in documents that print no numbers: the lines above a case number, or above the section that every item
 * begins with. Items are numbered by their order.
 */
final class UnnumberedHeadings {
    private static final int LONGEST_TITLE_LINES = 4;

    private UnnumberedHeadings() {}

    static List<HeadingCandidate> find(Lines lines) {
        List<HeadingCandidate> heads = byReference(lines);
        return heads.isEmpty() ? bySection(lines) : heads;
    }

    private static List<HeadingCandidate> byReference(Lines lines) {
        List<HeadingCandidate> heads = new ArrayList<>();
        int free = 0;
        for (int i = lines.nextFilled(0); i < lines.size(); i = lines.nextFilled(i + 1)) {
            if (lines.reference(i) != null && sectionSoonBelow(lines, i)) {
                int title = titleAbove(lines, i, free);
                if (title >= 0) {
                    heads.add(unnumbered(title, heads.size() + 1));
                    free = i + 1;
                }
            }
        }
        return heads;
    }

    private static List<HeadingCandidate> bySection(Lines lines) {
        List<HeadingCandidate> heads = new ArrayList<>();
        SectionKind first = firstKind(lines);
        if (first == null) {
            return heads;
        }
        int free = 0;
        for (int i = lines.nextFilled(0); i < lines.size(); i = lines.nextFilled(i + 1)) {
            Heading heading = lines.heading(i);
            if (heading != null && heading.kind() == first) {
                int title = titleAbove(lines, i, free);
                if (title >= 0) {
                    heads.add(unnumbered(title, heads.size() + 1));
                    free = i + 1;
                }
            }
        }
        return heads;
    }

    /** The kind of the first section, where the document has two kinds at least and is thus written in sections. */
    private static @Nullable SectionKind firstKind(Lines lines) {
        EnumSet<SectionKind> kinds = EnumSet.noneOf(SectionKind.class);
        SectionKind first = null;
        for (int i = 0; i < lines.size(); i++) {
            Heading heading = lines.heading(i);
            if (heading != null && heading.kind() != SectionKind.OTHER && !heading.isBareTreatment()) {
                first = first == null ? heading.kind() : first;
                kinds.add(heading.kind());
            }
        }
        boolean decides = kinds.contains(SectionKind.DECISION) || kinds.contains(SectionKind.RECOMMENDATION);
        return kinds.size() > 1 && decides ? first : null;
    }

    private static boolean sectionSoonBelow(Lines lines, int reference) {
        int at = lines.nextFilled(reference + 1);
        for (int seen = 0; seen < 3 && at < lines.size(); seen++) {
            if (lines.heading(at) != null) {
                return true;
            }
            at = lines.nextFilled(at + 1);
        }
        return false;
    }

    /** The first line of the block right above; -1 where there is none or it is too long for a title. */
    private static int titleAbove(Lines lines, int below, int free) {
        int at = below - 1;
        while (at >= free && !lines.isReadable(at) && below - at < 6) {
            at--;
        }
        int first = -1;
        for (int seen = 0; at >= free && lines.isReadable(at); seen++, at--) {
            if (seen == LONGEST_TITLE_LINES || lines.heading(at) != null) {
                return -1;
            }
            first = at;
            if (lines.line(at).level() > 0) {
                break;
            }
        }
        return first >= 0 && !lines.plain(first).endsWith(".") ? first : -1;
    }

    private static HeadingCandidate unnumbered(int line, int order) {
        return new HeadingCandidate(line, String.valueOf(order), List.of(order), Style.UNNUMBERED, 0);
    }
}
