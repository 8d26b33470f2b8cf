package dk.sagsgang.importing.internal.grammar.sections;

import dk.sagsgang.cases.SectionKind;
import dk.sagsgang.importing.internal.grammar.attendance.AbsenceReader;
import dk.sagsgang.importing.internal.grammar.lines.Heading;
import dk.sagsgang.importing.internal.grammar.lines.Lines;
import dk.sagsgang.importing.internal.grammar.lines.RawSection;
import dk.sagsgang.importing.internal.grammar.text.Bullets;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts an item's lines into sections, so that every line that is not blank is in exactly one. */
public final class SectionSplitter {
    private static final Set<SectionKind> PROSE = EnumSet.of(
            SectionKind.PRESENTATION,
            SectionKind.ADMINISTRATION_STATEMENT,
            SectionKind.INITIATIVE,
            SectionKind.SUMMARY);
    private static final int WORDS_TO_OUTCOME = 12;

    private final Vocabulary vocabulary;
    private final AbsenceReader absences;

    public SectionSplitter(Vocabulary vocabulary, AbsenceReader absences) {
        this.vocabulary = vocabulary;
        this.absences = absences;
    }

    /** Cuts the lines from {@code from} to the one before {@code to}. */
    public List<RawSection> split(Lines lines, int from, int to) {
        boolean titled = hasTitledDecision(lines, from, to);
        List<RawSection> sections = new ArrayList<>();
        Heading open = null;
        int start = from;
        for (int i = from; i < to; i++) {
            Heading heading = lines.heading(i);
            boolean opens = heading != null
                    && lines.isReadable(i)
                    && opens(lines, i, heading, open, titled)
                    && !isAboveOtherText(lines, i, heading, to)
                    && !isNameOfAttachment(lines, i, heading, kind(open), to)
                    && !isProseOnAttachments(lines, i, heading, kind(open), to);
            if (opens) {
                add(sections, lines, open, start, i);
                open = heading;
                start = i;
            }
            Heading trailing = lines.trailing(i);
            if (trailing != null && i + 1 < to) {
                add(sections, lines, open, start, i + 1);
                open = trailing;
                start = i + 1;
            }
        }
        add(sections, lines, open, start, to);
        return asRecommended(sections);
    }

    /** {@code Indstilling og beslutning} holds only what was recommended where the decision has a heading of its own. */
    private List<RawSection> asRecommended(List<RawSection> sections) {
        boolean decidedElsewhere = sections.stream().anyMatch(s -> s.kind() == SectionKind.DECISION && !isJoint(s));
        if (!decidedElsewhere) {
            return sections;
        }
        return sections.stream()
                .map(s -> isJoint(s) ? new RawSection(s.heading(), SectionKind.RECOMMENDATION, s.from(), s.to()) : s)
                .toList();
    }

    private boolean isJoint(RawSection section) {
        return section.kind() == SectionKind.DECISION && isJoint(section.heading());
    }

    private boolean isJoint(@Nullable Heading heading) {
        return heading != null
                && heading.isDecision()
                && vocabulary.headingLines().joint().begin(heading.text().toLowerCase(Locale.ROOT));
    }

    private static void add(List<RawSection> sections, Lines lines, @Nullable Heading heading, int from, int to) {
        int last = lines.lastFilled(from, to);
        if (last < 0) {
            return;
        }
        int first = from;
        while (lines.line(first).isBlank()) {
            first++;
        }
        SectionKind kind = heading == null ? SectionKind.LEAD : heading.kind();
        sections.add(new RawSection(heading, kind, first, last + 1));
    }

    private static boolean hasTitledDecision(Lines lines, int from, int to) {
        for (int i = from; i < to; i++) {
            Heading heading = lines.heading(i);
            if (heading != null && heading.isDecision() && !heading.isBareTreatment()) {
                return true;
            }
        }
        return false;
    }

    private static SectionKind kind(@Nullable Heading open) {
        return open == null ? SectionKind.LEAD : open.kind();
    }

    private boolean opens(Lines lines, int index, Heading heading, @Nullable Heading open, boolean titled) {
        SectionKind current = kind(open);
        if (heading.isBareTreatment()) {
            return (!titled || isJoint(open)) && standsAlone(lines, index) && outcomeFollows(lines, index);
        }
        if (heading.weak() && heading.isDecision() && PROSE.contains(current)) {
            return isTreatment(lines, lines.nextFilled(index + 1));
        }
        if (heading.weak()) {
            return !PROSE.contains(current)
                    || (current == SectionKind.SUMMARY && heading.kind() != SectionKind.SUMMARY);
        }
        if (heading.isGlued()) {
            return true;
        }
        if (lines.plain(index).endsWith(",") && current == heading.kind()) {
            return false;
        }
        if (heading.rest() >= 0) {
            return inlineOpens(lines, index, heading, current);
        }
        return standsAlone(lines, index) || lines.line(index).isMarked() || current != SectionKind.PRESENTATION;
    }

    /**
     * A label of absence with anything but persons below it ({@code Fraværende:} above {@code Godkendt.}) opens no section: what is
     * below it is part of the section around.
     */
    private boolean isAboveOtherText(Lines lines, int index, Heading heading, int to) {
        if (heading.kind() != SectionKind.OTHER || !absences.isHeaded(Words.of(heading.text()))) {
            return false;
        }
        for (int i = lines.nextFilled(index + 1); i < to && lines.heading(i) == null; i = lines.nextFilled(i + 1)) {
            String below = Bullets.strip(lines.plain(i));
            if (!absences.isValue(below) && !absences.isStatement(Words.of(below))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTreatment(Lines lines, int index) {
        Heading heading = index < lines.size() ? lines.heading(index) : null;
        return heading != null && heading.treatment() != null;
    }

    /** {@code Bilag} above a sentence of the presentation is not a list of attachments where one is further below. */
    private static boolean isProseOnAttachments(Lines lines, int index, Heading heading, SectionKind current, int to) {
        int next = lines.nextFilled(index + 1);
        if (heading.kind() != SectionKind.ATTACHMENTS || !PROSE.contains(current) || next >= to) {
            return false;
        }
        boolean again = false;
        for (int i = next; i < to && !again; i++) {
            Heading below = lines.heading(i);
            again = below != null && below.kind() == SectionKind.ATTACHMENTS;
        }
        return again && lines.plain(next).endsWith(".") && lines.plain(next).indexOf(' ') > 0;
    }

    /** {@code Tidsplan} or {@code Høringssvar} in a list of attachments, with nothing of its own below. */
    private static boolean isNameOfAttachment(Lines lines, int index, Heading heading, SectionKind current, int to) {
        boolean mayBeName = current == SectionKind.ATTACHMENTS
                && heading.rest() < 0
                && heading.treatment() == null
                && !heading.isDecision()
                && heading.kind() != SectionKind.RECOMMENDATION
                && heading.kind() != SectionKind.ATTACHMENTS
                && lines.line(index).level() == 0;
        int next = lines.nextFilled(index + 1);
        return mayBeName && (!lines.afterGap(index) || next >= to || lines.heading(next) != null);
    }

    /** A heading with text after it counts at the start of a paragraph, and not among the names of attachments. */
    private static boolean inlineOpens(Lines lines, int index, Heading heading, SectionKind current) {
        boolean prose = current == SectionKind.PRESENTATION || current == SectionKind.ATTACHMENTS;
        boolean absence = heading.kind() == SectionKind.OTHER;
        if (current == SectionKind.DECISION) {
            return heading.kind() != SectionKind.OTHER
                    && heading.kind() != SectionKind.DECISION
                    && lines.afterGap(index);
        }
        return (!prose
                        && !absence
                        && (lines.afterGap(index) || lines.line(index).isMarked() || endsAbove(lines, index)))
                || (prose && heading.kind() == SectionKind.DECISION && lines.afterGap(index));
    }

    private static boolean endsAbove(Lines lines, int index) {
        String above = lines.plain(index - 1);
        return above.endsWith(".") || above.endsWith(":") || above.length() < 50;
    }

    /** Not the end of a sentence that was broken over lines. */
    private static boolean standsAlone(Lines lines, int index) {
        if (lines.afterGap(index) || lines.line(index).isMarked()) {
            return true;
        }
        String above = lines.plain(index - 1);
        char last = above.charAt(above.length() - 1);
        return last == '.' || last == ':' || last == '!' || last == '?' || above.length() < 60;
    }

    private boolean outcomeFollows(Lines lines, int index) {
        int next = lines.nextFilled(index + 1);
        if (next >= lines.size()) {
            return false;
        }
        String plain = lines.plain(next);
        Words words = Words.of(plain.substring(0, Math.min(plain.length(), 160)));
        return vocabulary
                .outcomes()
                .phrases()
                .find(words)
                .filter(match -> match.first() < WORDS_TO_OUTCOME)
                .isPresent();
    }
}
