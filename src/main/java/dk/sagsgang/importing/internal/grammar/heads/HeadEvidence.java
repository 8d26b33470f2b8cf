package dk.sagsgang.importing.internal.grammar.heads;

import dk.sagsgang.cases.SectionKind;
import dk.sagsgang.importing.internal.grammar.lines.Heading;
import dk.sagsgang.importing.internal.grammar.lines.Lines;

/** How sure it is, from the lines below, that a candidate is an item's head. */
enum HeadEvidence {
    /** Nothing below speaks for it. */
    NONE,
    /** A section opens soon below. */
    SECTION,
    /** A case number or a label of an item's head is below. */
    STRONG,
    /** The table of contents names it. */
    LISTED;

    private static final int LONGEST_HEAD = 7;

    boolean isStrong() {
        return this == STRONG || this == LISTED;
    }

    /** Looks at the few readable lines below a candidate, no further than the next line that is written like a head. */
    static HeadEvidence of(Lines lines, HeadingCandidate candidate, boolean[] isNamedCandidate) {
        int at = lines.nextFilled(candidate.line() + 1);
        boolean titleBelow =
                candidate.titleStart() >= lines.plain(candidate.line()).length();
        for (int seen = 0; seen < LONGEST_HEAD && at < lines.size(); seen++) {
            if (isNamedCandidate[at]) {
                return NONE;
            }
            if (lines.reference(at) != null || lines.isItemLabel(at)) {
                return STRONG;
            }
            Heading heading = lines.heading(at);
            if (heading != null && !(titleBelow && seen == 0)) {
                return heading.isBareTreatment() || (heading.kind() == SectionKind.OTHER && seen > 2) ? NONE : SECTION;
            }
            at = lines.nextFilled(at + 1);
        }
        return NONE;
    }
}
