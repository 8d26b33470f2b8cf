package dk.sagsgang.importing.internal.grammar.heads;

import dk.sagsgang.cases.SectionKind;
import dk.sagsgang.importing.internal.grammar.lines.Heading;
import dk.sagsgang.importing.internal.grammar.lines.Lines;
import dk.sagsgang.importing.internal.grammar.values.TrailingReference;
import dk.sagsgang.vocabulary.PhraseTable;
import dk.sagsgang.vocabulary.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What speaks for and against a single line's being the head of an item: the lines right below it, its own words, and how it
 * stands out. Points are of use only in sums with those of {@link ItemLook} and {@link HeadSequence}; a line that merely begins with a
 * number has fewer than none.
 */
final class HeadSigns {
    /** How the lines below a head begin. */
    enum Below {
        /** A case number, or a label of an item's head. */
        REFERENCE(50),
        /** The heading of a section, right below the title. */
        SECTION(40),
        /** The first item of those that it heads, as {@code 2.1} below {@code 2}. */
        FIRST_OF_GROUP(30),
        /** A heading that may as well be inside a section, or a short line that the document repeats. */
        HEADING(20),
        /** The heading of a section, after some text. */
        LATER_SECTION(5),
        /** Text. */
        TEXT(0),
        /** The next line that is written like a head. */
        NEXT(-10);

        private final int points;

        Below(int points) {
            this.points = points;
        }

        int points() {
            return points;
        }
    }

    private static final int LINES_BELOW = 7;
    private static final int LINES_OF_TITLE = 4;
    private static final int LIST_LINES = 8;
    private static final int LONGEST_SENTENCE = 60;
    private static final int LEAST_UNNAMED = 3;

    /** What a line has for being none but one of a way of writing; also where that way has no numbers. */
    static final int MERE_NUMBER = -15;

    private static final int LISTED = 60;
    private static final int NAMED = 40;
    private static final int REFERENCE_IN_TITLE = 35;
    private static final int USUAL = 20;
    private static final int BELOW_HEADING = -40;
    private static final int NEEDS_NO_TEXT = 30;
    private static final int HEADING_LEVEL = 20;
    private static final int BOLD = 10;
    private static final int AFTER_GAP = 10;
    private static final int SMALL_LETTER = -40;
    private static final int SENTENCE = -20;

    /** {@code Pkt. 1: For stemte A og B. Vedtaget.} is a point of a decision. */
    private static final int SAYS_WHAT_WAS_DONE = -70;

    private final Lines lines;
    private final HeadTitles titles;
    private final PhraseTable<String> outcomes;
    private final ContentsEntries contents;
    private final RepeatedLines repeated;
    private final Map<Integer, HeadingCandidate> byLine = new HashMap<>();

    /** One {@code Punkt 3} among numbers without the word is no way of writing heads. */
    private final boolean namesHeads;

    HeadSigns(
            Lines lines,
            HeadTitles titles,
            PhraseTable<String> outcomes,
            ContentsEntries contents,
            RepeatedLines repeated,
            List<HeadingCandidate> candidates) {
        this.lines = lines;
        this.titles = titles;
        this.outcomes = outcomes;
        this.contents = contents;
        this.repeated = repeated;
        candidates.forEach(candidate -> byLine.put(candidate.line(), candidate));
        long named = candidates.stream().filter(HeadSigns::isNamed).count();
        long unnamed = candidates.stream()
                .filter(one -> !isNamed(one) && !beginsSmall(title(one)))
                .count();
        this.namesHeads = named > 1 || unnamed < LEAST_UNNAMED;
    }

    /**
     * A candidate with its points.
     *
     * @param below how the lines below it begin
     * @param confirmed whether more than its number speaks for it
     * @param needsNoText whether its title says that nothing need be below it
     * @param inGroup whether the line above opens or closes a group of items
     * @param points the sum
     */
    record Weighed(
            HeadingCandidate candidate,
            Below below,
            boolean confirmed,
            boolean needsNoText,
            boolean inGroup,
            int points) {
        Weighed with(int more) {
            return new Weighed(candidate, below, true, needsNoText, inGroup, points + more);
        }
    }

    Weighed weigh(HeadingCandidate candidate) {
        Below below = below(candidate);
        String title = title(candidate);
        boolean listed = contents.isNamed(candidate.line());
        boolean above = candidate.from() < candidate.line();
        boolean reference = hasOwnReference(candidate);
        boolean alone = standsAlone(candidate, title);
        boolean usual = titles.isUsual(title) || titles.endsWithDuration(title);
        boolean confirmed = listed
                || above
                || reference
                || alone
                || usual
                || below.points > Below.LATER_SECTION.points
                || (namesHeads && isNamed(candidate));
        int points = MERE_NUMBER + below.points + ofLayout(candidate) + ofWords(candidate, title);
        points += listed ? LISTED : 0;
        points += namesHeads && isNamed(candidate) ? NAMED : 0;
        points += above && below != Below.REFERENCE ? Below.REFERENCE.points : 0;
        points += reference && below != Below.REFERENCE ? REFERENCE_IN_TITLE : 0;
        points += alone ? NEEDS_NO_TEXT : usual ? USUAL : 0;
        return new Weighed(candidate, below, confirmed && points > 0, alone, opensGroup(candidate), points);
    }

    private static boolean isNamed(HeadingCandidate candidate) {
        return candidate.style() == HeadingCandidate.Style.NAMED;
    }

    private static boolean beginsSmall(String title) {
        return !title.isEmpty() && Character.isLowerCase(title.charAt(0));
    }

    private String title(HeadingCandidate candidate) {
        String plain = lines.plain(candidate.line());
        return plain.substring(Math.min(candidate.titleStart(), plain.length()));
    }

    private int ofLayout(HeadingCandidate candidate) {
        int line = candidate.line();
        int points =
                lines.line(line).level() > 0 ? HEADING_LEVEL : lines.line(line).bold() ? BOLD : 0;
        if (lines.afterGap(candidate.from())) {
            return points + AFTER_GAP;
        }
        int above = candidate.from() - 1;
        if (above >= 0 && lines.heading(above) != null && lines.plain(above).endsWith(":")) {
            return points + BELOW_HEADING;
        }
        boolean inText = !lines.line(line).isMarked() && !lineAboveEnds(candidate.from());
        return points + (inText ? SENTENCE : 0);
    }

    /** Where a document has no empty lines at all, a line that ends a sentence or opens nothing may be above. */
    private boolean lineAboveEnds(int line) {
        String above = lines.plain(line - 1);
        return above.endsWith(".") || above.length() < 40;
    }

    private int ofWords(HeadingCandidate candidate, String title) {
        if (title.isEmpty() || titles.endsWithDuration(title)) {
            return 0;
        }
        if (beginsSmall(title) && !candidate.style().isNamed()) {
            return SMALL_LETTER;
        }
        char last = title.charAt(title.length() - 1);
        if (last == '.' && outcomes.find(Words.of(title)).isPresent()) {
            return SAYS_WHAT_WAS_DONE;
        }
        boolean sentence = last == ';' || last == ',' || (last == '.' && title.length() > LONGEST_SENTENCE);
        return sentence ? SENTENCE : 0;
    }

    /** The line that is not blank above a candidate's head; -1 where there is none. */
    int filledAbove(HeadingCandidate candidate) {
        int above = candidate.from() - 1;
        while (above >= 0 && lines.line(above).isEmpty()) {
            above--;
        }
        return above;
    }

    private boolean opensGroup(HeadingCandidate candidate) {
        int above = filledAbove(candidate);
        return above >= 0 && (titles.closesGroup(lines.plain(above)) || titles.opensGroup(lines.plain(above)));
    }

    private boolean standsAlone(HeadingCandidate candidate, String title) {
        int above = candidate.from() - 1;
        while (above >= 0 && !lines.isReadable(above)) {
            above--;
        }
        return titles.mayStandAlone(title) || (above >= 0 && titles.closesGroup(lines.plain(above)));
    }

    /** {@code 3. Title (2023-0012345)}: a case number ends the title, which may be broken over two lines. */
    private boolean hasOwnReference(HeadingCandidate candidate) {
        String first = lines.plain(candidate.line());
        if (TrailingReference.find(first).isPresent() || lines.reference(candidate.line()) != null) {
            return true;
        }
        int next = lines.nextFilled(candidate.line() + 1);
        boolean wraps = next < lines.size() && lines.heading(next) == null && !byLine.containsKey(next);
        return wraps && TrailingReference.find(first + " " + lines.plain(next)).isPresent();
    }

    private Below below(HeadingCandidate candidate) {
        int at = lines.nextFilled(candidate.line() + 1);
        boolean titleBelow = candidate.from() == candidate.line()
                && candidate.titleStart() >= lines.plain(candidate.line()).length();
        boolean text = false;
        for (int seen = 0; seen < LINES_BELOW && at < lines.size(); seen++) {
            if (isNext(candidate, at)) {
                return seen > 0 ? Below.TEXT : headsGroup(candidate, at) ? Below.FIRST_OF_GROUP : Below.NEXT;
            }
            boolean isTitle = titleBelow && seen == 0;
            if (lines.reference(at) != null || (lines.isItemLabel(at) && !isTitle)) {
                return Below.REFERENCE;
            }
            Heading heading = isTitle ? null : lines.heading(at);
            if (!isTitle && !text && lines.isDecisionWord(at)) {
                return Below.SECTION;
            }
            if (heading != null) {
                return ofHeading(heading, candidate, seen, text);
            }
            if (!isTitle && repeated.isHeading(at)) {
                return text ? Below.TEXT : Below.HEADING;
            }
            text |= !isTitle && (seen >= LINES_OF_TITLE || lines.afterGap(at));
            at = lines.nextFilled(at + 1);
        }
        return Below.TEXT;
    }

    private static Below ofHeading(Heading heading, HeadingCandidate candidate, int seen, boolean text) {
        if (heading.isBareTreatment()) {
            return Below.TEXT;
        }
        if (heading.kind() == SectionKind.OTHER || heading.kind() == SectionKind.ECONOMY) {
            boolean far = candidate.style().isNamed() ? seen > 2 : text;
            return far ? Below.TEXT : Below.HEADING;
        }
        return !text || candidate.style().isNamed() ? Below.SECTION : Below.LATER_SECTION;
    }

    private boolean headsGroup(HeadingCandidate candidate, int line) {
        HeadingCandidate below = byLine.get(line);
        return below != null && below.parts().size() > candidate.parts().size() && below.follows(candidate);
    }

    /** The next line of a list, or the head of the next item. */
    private boolean isNext(HeadingCandidate candidate, int line) {
        HeadingCandidate below = byLine.get(line);
        if (below == null) {
            return false;
        }
        if (below.style() == HeadingCandidate.Style.NAMED) {
            return true;
        }
        return below.style() == candidate.style()
                && (below.follows(candidate) || below.isFirst())
                && below.titleStart() < lines.plain(line).length()
                && Character.isUpperCase(lines.plain(line).charAt(below.titleStart()));
    }

    /** The line of the point that is next before a candidate in the same list, a few lines above; -1 where none is. */
    int siblingAbove(List<Weighed> all, int index) {
        HeadingCandidate candidate = all.get(index).candidate();
        for (int i = index - 1; i >= 0 && i >= index - 2; i--) {
            HeadingCandidate above = all.get(i).candidate();
            if (candidate.line() - above.line() < LIST_LINES && candidate.follows(above)) {
                return above.line();
            }
        }
        return -1;
    }
}
