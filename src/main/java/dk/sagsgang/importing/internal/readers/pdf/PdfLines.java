package dk.sagsgang.importing.internal.readers.pdf;

import dk.sagsgang.importing.ReadingLimits;
import dk.sagsgang.importing.UnreadableReason;
import dk.sagsgang.importing.internal.readers.files.FileContent;
import dk.sagsgang.importing.source.SourceLink;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Takes the lines off the pages as PDFBox's own text extraction finds them, and keeps what that throws away: where words
 * stand, how large they are and whether they are bold. It adds next to nothing to the time of that extraction.
 */
final class PdfLines extends PDFTextStripper {
    private static final int CLOCK_EVERY = 1024;
    private static final float NARROWEST = 0.1f;
    private static final float SMALLEST = 1.5f;

    private final FileContent file;
    private final ReadingLimits limits;
    private final long deadline;
    private final List<PdfLine> lines = new ArrayList<>();
    private final IdentityHashMap<PDFont, Boolean> boldFonts = new IdentityHashMap<>();
    private final List<PdfLine.Segment> segments = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<SourceLink> links = new ArrayList<>();
    private PdfLinks pageLinks = PdfLinks.NONE;
    private float left;
    private float right;
    private float y;
    private float size;
    private boolean bold = true;
    private int operators;

    PdfLines(FileContent file, ReadingLimits limits) {
        this.file = file;
        this.limits = limits;
        this.deadline = System.nanoTime() + limits.time().toNanos();
    }

    List<PdfLine> of(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        return lines;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators % CLOCK_EVERY == 0 && System.nanoTime() - deadline > 0) {
            throw file.refuse(UnreadableReason.TOO_SLOW, limits.time().toSeconds());
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void startPage(PDPage page) {
        // The file says how many there are, and may be wrong.
        if (getCurrentPageNo() > limits.pages()) {
            throw file.refuse(UnreadableReason.TOO_MANY_PAGES, getCurrentPageNo(), limits.pages());
        }
        pageLinks = PdfLinks.of(page);
    }

    @Override
    protected void endPage(PDPage page) {
        endLine();
    }

    @Override
    protected void writeString(String word, List<TextPosition> positions) {
        int first = 0;
        int last = positions.size() - 1;
        while (first < last && isBlank(positions.get(first))) {
            first++;
        }
        while (last > first && isBlank(positions.get(last))) {
            last--;
        }
        String bare = word.strip();
        if (last >= 0 && !bare.isEmpty()) {
            place(bare, positions.get(first), positions.get(last));
        }
    }

    private static boolean isBlank(TextPosition position) {
        return position.getUnicode().isBlank();
    }

    private void place(String word, TextPosition first, TextPosition last) {
        float from = first.getXDirAdj();
        float to = last.getXDirAdj() + last.getWidthDirAdj();
        float points = sizeOnPage(first);
        boolean apart = !text.isEmpty() && (from - right > points || from < left);
        if (apart) {
            endSegment();
        } else if (!text.isEmpty()) {
            text.append(' ');
        }
        if (text.isEmpty()) {
            left = from;
            right = to;
        }
        text.append(word);
        right = Math.max(right, to);
        y = first.getYDirAdj();
        size = Math.max(size, points);
        bold = bold && isBold(first.getFont());
        pageLinks.collect(word, from, to, y, links);
    }

    /** The size as it is seen. What the font asks for may be scaled by the page, as browsers that print do. */
    private static float sizeOnPage(TextPosition position) {
        float scaled = Math.abs(position.getYScale());
        return scaled > SMALLEST ? scaled : position.getFontSizeInPt();
    }

    private boolean isBold(PDFont font) {
        return boldFonts.computeIfAbsent(font, PdfFonts::isBold);
    }

    private void endSegment() {
        segments.add(new PdfLine.Segment(
                left, Math.max(right, left + NARROWEST), text.toString().replace('\u00A0', ' ')));
        text.setLength(0);
    }

    private void endLine() {
        if (!text.isEmpty()) {
            endSegment();
            if (lines.size() == limits.lines()) {
                throw file.refuse(UnreadableReason.TOO_MANY_LINES, limits.lines());
            }
            lines.add(new PdfLine(getCurrentPageNo(), y, size, bold, List.copyOf(segments), List.copyOf(links)));
        }
        segments.clear();
        links.clear();
        size = 0;
        bold = true;
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphEnd() {
        endLine();
    }

    @Override
    protected void writeWordSeparator() {
        // segments carry their own blanks
    }
}
