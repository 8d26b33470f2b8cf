package dk.sagsgang.importing.internal.grammar.heads;

import dk.sagsgang.cases.SectionKind;
import dk.sagsgang.importing.internal.grammar.heads.HeadingCandidate.Style;
import dk.sagsgang.importing.internal.grammar.lines.Heading;
import dk.sagsgang.importing.internal.grammar.lines.Lines;
import dk.sagsgang.importing.internal.grammar.values.BodyNames;
import dk.sagsgang.vocabulary.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Heads of items in documents that print no numbers: the lines above a case number, or above the section that every item
 * begins with. Items are numbered by their order. Where no line is above that section in any item, the items have no titles.
 */
final class UnnumberedHeadings {
    private static final int LONGEST_TITLE_LINES = 4;
    private static final int DEEPEST = 4;

    private UnnumberedHeadings() {}

    /** The reading without numbers that has the most points; one without heads where none is possible. */
    static HeadReading best(Lines lines, ItemLook look, BodyNames bodies, HeadTitles titles) {
        Stream<HeadReading> ways = Stream.of(
                reading(lines, look, byReference(lines), HeadSigns.Below.REFERENCE),
                reading(lines, look, bySection(lines, titles), HeadSigns.Below.HEADING));
        return Stream.concat(
                        ways, IntStream.rangeClosed(1, DEEPEST).mapToObj(level -> byLevel(lines, look, bodies, level)))
                .max(Comparator.comparingInt(HeadReading::points))
                .orElse(HeadReading.NONE);
    }

    /** The headings of one level that the vocabulary does not know, where most of them have sections below. */
    private static HeadReading byLevel(Lines lines, ItemLook look, BodyNames bodies, int level) {
        List<HeadingCandidate> heads = new ArrayList<>();
        Set<String> titles = new HashSet<>();
        for (int i = lines.nextFilled(0); i < lines.size(); i = lines.nextFilled(i + 1)) {
            boolean titled = lines.line(i).level() == level
                    && lines.heading(i) == null
                    && bodies.findAt(Words.of(lines.plain(i)), 0).isEmpty();
            if (titled && !titles.add(lines.plain(i))) {
                return HeadReading.NONE;
            }
            if (titled && sectionSoonBelow(lines, i)) {
                heads.add(unnumbered(i, heads.size() + 1, Style.UNNUMBERED));
            }
        }
        return heads.isEmpty() || heads.size() * 2 < titles.size()
                ? HeadReading.NONE
                : reading(lines, look, heads, HeadSigns.Below.SECTION);
    }

    private static HeadReading reading(
            Lines lines, ItemLook look, List<HeadingCandidate> heads, HeadSigns.Below below) {
        if (heads.isEmpty()) {
            return HeadReading.NONE;
        }
        int points = look.ofHead(heads.getFirst().from());
        List<HeadSigns.Weighed> weighed = new ArrayList<>(heads.size());
        for (int i = 0; i < heads.size(); i++) {
            int to = i + 1 < heads.size() ? heads.get(i + 1).from() : lines.size();
            points += HeadSigns.MERE_NUMBER
                    + below.points()
                    + look.ofItem(heads.get(i).line(), to, false);
            weighed.add(new HeadSigns.Weighed(heads.get(i), below, true, false, false, below.points()));
        }
        return new HeadReading(weighed, points);
    }

    private static List<HeadingCandidate> byReference(Lines lines) {
        List<HeadingCandidate> heads = new ArrayList<>();
        List<HeadingCandidate> labels = new ArrayList<>();
        int free = 0;
        for (int i = lines.nextFilled(0); i < lines.size(); i = lines.nextFilled(i + 1)) {
            boolean label = lines.reference(i) != null || lines.isReferenceLabel(i);
            if (label && lines.isItemLabel(i) && headingBelow(lines, i)) {
                labels.add(unnumbered(i, labels.size() + 1, Style.UNTITLED));
            }
            if (label && sectionSoonBelow(lines, i)) {
                int title = titleAbove(lines, i, free);
                boolean untitled = isBehindFurniture(lines, i) || lines.isBulleted(i);
                if (untitled || title >= 0) {
                    Style style = untitled ? Style.UNTITLED : Style.UNNUMBERED;
                    heads.add(unnumbered(untitled ? i : title, heads.size() + 1, style));
                    free = i + 1;
                }
            }
        }
        return heads.size() * 2 <= labels.size() ? labels : heads;
    }

    /** A section right below the label: what is between items that have a label and no title. */
    private static boolean headingBelow(Lines lines, int label) {
        int below = lines.nextFilled(label + 1);
        return below < lines.size() && lines.heading(below) != null;
    }

    /** {@code Udskriv} right above: what is above that is no title of this item. */
    private static boolean isBehindFurniture(Lines lines, int line) {
        int above = line - 1;
        while (above > 0 && lines.line(above).isEmpty()) {
            above--;
        }
        return above >= 0 && lines.isFurniture(above);
    }

    private static List<HeadingCandidate> bySection(Lines lines, HeadTitles titles) {
        List<HeadingCandidate> heads = new ArrayList<>();
        SectionKind first = firstKind(lines, titles);
        if (first == null) {
            return heads;
        }
        List<HeadingCandidate> untitled = new ArrayList<>();
        int free = 0;
        String text = "";
        boolean decided = true;
        for (int i = lines.nextFilled(0); i < lines.size(); i = lines.nextFilled(i + 1)) {
            Heading heading = lines.heading(i);
            decided |= heading != null && heading.isDecision();
            if (heading != null && heading.kind() == first) {
                text = text.isEmpty() ? heading.text() : text;
                int title = titleAbove(lines, i, free);
                if (title >= 0) {
                    heads.add(unnumbered(title, heads.size() + 1, Style.UNNUMBERED));
                    free = i + 1;
                }
                if (i > 0
                        && lines.line(i - 1).isBlank()
                        && decided
                        && heading.text().equals(text)) {
                    untitled.add(unnumbered(i - 1, untitled.size() + 1, Style.UNTITLED));
                    decided = false;
                }
            }
        }
        return untitled.size() > 1 && isOfHead(heads, untitled) ? untitled : heads;
    }

    /** Whether no item but the first has a line above it that may be a title, which is then a line of the document's head. */
    private static boolean isOfHead(List<HeadingCandidate> titled, List<HeadingCandidate> untitled) {
        return titled.isEmpty()
                || (titled.size() == 1
                        && titled.getFirst().line() < untitled.getFirst().line());
    }

    /** The kind of the first section, where the document has two kinds at least and is thus written in sections. */
    private static @Nullable SectionKind firstKind(Lines lines, HeadTitles titles) {
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
        boolean alone = kinds.contains(SectionKind.DECISION) && hasUsualTitle(lines, titles);
        return (kinds.size() > 1 && decides) || alone ? first : null;
    }

    /** Where decisions are the only sections, one of them is right below a title such as {@code Godkendelse af dagsorden}. */
    private static boolean hasUsualTitle(Lines lines, HeadTitles titles) {
        for (int i = lines.nextFilled(0); i < lines.size(); i = lines.nextFilled(i + 1)) {
            int below = lines.nextFilled(i + 1);
            boolean decided = below < lines.size() && lines.heading(below) != null;
            if (decided && lines.heading(i) == null && titles.isUsual(lines.plain(i))) {
                return true;
            }
        }
        return false;
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

    private static HeadingCandidate unnumbered(int line, int order, Style style) {
        return new HeadingCandidate(line, String.valueOf(order), List.of(order), style, 0);
    }
}
