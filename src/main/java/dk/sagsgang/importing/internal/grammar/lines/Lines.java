package dk.sagsgang.importing.internal.grammar.lines;

import dk.sagsgang.cases.SectionKind;
import dk.sagsgang.importing.internal.openness.OpennessReader;
import dk.sagsgang.importing.internal.openness.SourceText;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.importing.source.SourceDocument;
import dk.sagsgang.importing.source.SourceLine;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All lines of a document with what each is by itself: its plain text, the section it opens, the case number it holds.
 * Indices count from 0; the numbers of source lines from 1.
 */
public final class Lines {
    private static final int LONGEST_MARKED_HEADING = 90;
    private static final int LONGEST_FURNITURE = 30;
    private static final String NONE = "";

    private final Line[] lines;
    private final @Nullable Heading[] headings;

    /** Headings that are glued to the end of the text before their section. */
    private final @Nullable Heading[] trailing;

    private final @Nullable String[] references;
    private final BitSet running;

    /** Headings of sections that have a number before them. */
    private final BitSet numbered;

    /** Those with any word that may say that something is closed, where they are not too long for it. */
    private final BitSet speaking = new BitSet();

    private final int[] nextFilled;
    private final Vocabulary vocabulary;
    private final CaseNumberLines caseNumbers;
    private final PageFurniture furniture;
    private final ItemLabels labels;

    public Lines(SourceDocument document, Vocabulary vocabulary, Headings headings, OpennessReader openness) {
        this.vocabulary = vocabulary;
        this.caseNumbers = new CaseNumberLines(vocabulary.headings().items());
        this.labels = new ItemLabels(vocabulary.headings().items().labels());
        this.furniture = new PageFurniture(vocabulary.pages());
        List<SourceLine> source = document.lines();
        int size = source.size();
        this.lines = new Line[size];
        this.headings = new Heading[size];
        this.trailing = new Heading[size];
        this.references = new String[size];
        this.nextFilled = new int[size + 1];
        for (int i = 0; i < size; i++) {
            Line line = Line.of(source.get(i), document.format());
            line = line.reading(headings.withColon(line.plain()));
            Heading last = line.source().isTableRow() ? null : headings.gluedBehind(line.plain());
            trailing[i] = last;
            line = last == null ? line : line.withoutEnd(last.text());
            lines[i] = line;
            speaking.set(i, line.plain().length() <= SourceText.LONGEST_LINE && openness.speaksOfClosing(line.plain()));
            this.headings[i] = line.source().isTableRow() ? null : heading(i, headings, openness);
        }
        this.numbered = NumberedSections.add(headings, lines, this.headings);
        this.running = new RunningText(vocabulary.pages()).of(lines);
        nextFilled[size] = size;
        for (int i = size - 1; i >= 0; i--) {
            nextFilled[i] = isFilled(i) ? i : nextFilled[i + 1];
        }
    }

    /** Whether a line is the heading of a section that has a number before it. */
    public boolean isNumberedHeading(int index) {
        return numbered.get(index);
    }

    /** {@code Økonomi (lukket)} opens the section that {@code Økonomi} does, and a heading of no known words one of its own. */
    private @Nullable Heading heading(int index, Headings headings, OpennessReader openness) {
        Line line = lines[index];
        Heading heading = headings.read(line);
        if (heading != null || !speaksOfClosing(index) || line.plain().length() > LONGEST_MARKED_HEADING) {
            return heading;
        }
        String unmarked = openness.withoutMark(line.plain());
        Heading of =
                unmarked == null ? null : headings.read(new Line(line.source(), unmarked, line.level(), line.bold()));
        if (of != null && of.rest() < 0) {
            return new Heading(of.kind(), line.plain(), -1, of.treatment(), of.weak());
        }
        return unmarked != null && line.isMarked()
                ? new Heading(SectionKind.OTHER, line.plain(), -1, null, false)
                : null;
    }

    /** How many lines there are, blank ones included. */
    public int size() {
        return lines.length;
    }

    /** Whether a line that is not too long for it holds any word that may say that something is closed. */
    public boolean speaksOfClosing(int index) {
        return speaking.get(index);
    }

    /** The line at an index. */
    public Line line(int index) {
        return lines[index];
    }

    /** The text of the line at an index, without markup. */
    public String plain(int index) {
        return lines[index].plain();
    }

    /** The section that a line opens, or null. */
    @Nullable
    public Heading heading(int index) {
        return headings[index];
    }

    /** Words of the page that a text was taken from, such as {@code Til toppen}. */
    public boolean isFurniture(int index) {
        return furniture.isWords(lines[index].plain());
    }

    /** The section that the text below a line belongs to, where its heading is glued to the line's end; null otherwise. */
    public @Nullable Heading trailing(int index) {
        return trailing[index];
    }

    /** {@code Referat} alone on a line: above the items it names the document, in an item it opens the decision. */
    public boolean isDecisionWord(int index) {
        String plain = plain(index);
        return plain.length() < LONGEST_FURNITURE
                && afterGap(index)
                && vocabulary.headings().sections().colonDecisions().contains(plain.toLowerCase(Locale.ROOT));
    }

    /** {@code Referat: Godkendt}: a decision under a word that names other things elsewhere. */
    public boolean isColonDecision(int index) {
        Heading heading = headings[index];
        return heading != null
                && heading.isDecision()
                && vocabulary
                        .headings()
                        .sections()
                        .colonDecisions()
                        .contains(heading.text().toLowerCase(Locale.ROOT));
    }

    /** Makes a heading a line like any other. */
    public void forget(int index) {
        headings[index] = null;
    }

    /** Makes such a line the heading of a decision. */
    public void learnDecision(int index) {
        headings[index] = new Heading(SectionKind.DECISION, plain(index), -1, null, false);
    }

    /** Makes a line the heading of a section whose purpose is not known. */
    public void learn(int index) {
        String plain = plain(index);
        String text =
                plain.endsWith(":") ? plain.substring(0, plain.length() - 1).strip() : plain;
        headings[index] = new Heading(SectionKind.OTHER, text, -1, null, false);
    }

    /** Something to read that is not a page's running head or foot. */
    public boolean isReadable(int index) {
        return nextFilled[index] == index;
    }

    private boolean isFilled(int index) {
        Line line = lines[index];
        return !line.isEmpty()
                && !line.source().running()
                && !running.get(index)
                && !furniture.isNumber(line.plain())
                && !furniture.isWords(line.plain());
    }

    /** The first readable line at or after an index; {@link #size()} where there is none. */
    public int nextFilled(int index) {
        return nextFilled[Math.min(index, size())];
    }

    /** Whether the line before is empty, or there is none. */
    public boolean afterGap(int index) {
        return index == 0 || !isReadable(index - 1);
    }

    /** The case number where the line is one and nothing else, as printed; null otherwise. */
    @Nullable
    public String reference(int index) {
        String known = references[index];
        if (known == null) {
            known = Objects.requireNonNullElse(
                    caseNumbers.read(CaseNumberLines.withoutBullet(lines[index].plain())), NONE);
            references[index] = known;
        }
        return known.isEmpty() ? null : known;
    }

    /** The case number where a part of a line is one and nothing else; null otherwise. */
    @Nullable
    public String referenceIn(String part) {
        return caseNumbers.read(part);
    }

    /** {@code Sagsid.:}: a label for a case number with none behind it. */
    public boolean isReferenceLabel(int index) {
        return caseNumbers.isLabel(plain(index));
    }

    /** Whether a bullet is before the text of a line. */
    public boolean isBulleted(int index) {
        return !CaseNumberLines.withoutBullet(plain(index)).equals(plain(index));
    }

    /** A label such as {@code Sagsbehandler:} or {@code Åbent punkt} that belongs to an item's head. */
    public boolean isItemLabel(int index) {
        return labels.isLabel(plain(index));
    }

    /** The last line of a span that is not blank in the source; -1 where all are. */
    public int lastFilled(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (!lines[i].isBlank()) {
                return i;
            }
        }
        return -1;
    }

    /** The number of the source line at an index, from 1. */
    public int number(int index) {
        return lines[index].number();
    }

    /** The source lines of a span, its end not included. */
    public LineRange range(int from, int to) {
        return new LineRange(number(from), number(to - 1));
    }

    /** The same lines as openness is read from them. */
    public SourceText text() {
        BitSet marked = new BitSet();
        BitSet repeated = new BitSet();
        List<SourceLine> source = new ArrayList<>(lines.length);
        List<String> plain = new ArrayList<>(lines.length);
        for (int i = 0; i < lines.length; i++) {
            source.add(lines[i].source());
            plain.add(lines[i].plain());
            marked.set(i, lines[i].isMarked());
            repeated.set(i, lines[i].source().running() || running.get(i));
        }
        return new SourceText(source, plain, marked, repeated, speaking);
    }
}
