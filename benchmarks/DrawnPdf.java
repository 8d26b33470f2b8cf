import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Minutes as PDF, in the ways in which word processors and agenda systems write them, made of the text of minutes. */
final class DrawnPdf {
    private static final float MARGIN = 60;
    private static final float TOP = PDRectangle.A4.getHeight() - 70;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float LINE = 14;
    private static final String EMBEDDED = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final Kind kind;
    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private final PDFont heading;
    private PDPageContentStream content;
    private float y;
    private int pages;

    /** How a line is put on the page. */
    enum Kind {
        /** A line at a time, in one of the fonts that every reader has. */
        LINES,
        /** A word at a time, each at its own place, in a font that is embedded in part. */
        WORDS,
        /** As lines, with the letters' distances set one by one. */
        KERNED
    }

    private DrawnPdf(Kind kind) throws IOException {
        this.kind = kind;
        if (kind == Kind.WORDS) {
            try (InputStream letters = PDFont.class.getResourceAsStream(EMBEDDED)) {
                this.font = PDType0Font.load(document, letters);
            }
            this.heading = font;
        } else {
            this.font = new PDType1Font(FontName.HELVETICA);
            this.heading = new PDType1Font(FontName.HELVETICA_BOLD);
        }
    }

    /** The bytes of a PDF with a text in it; lines that begin with # are headings, those with | rows of a table. */
    static byte[] of(String text, Kind kind) throws IOException {
        DrawnPdf drawn = new DrawnPdf(kind);
        try (PDDocument document = drawn.document) {
            drawn.page();
            for (String line : text.split("\n")) {
                drawn.line(line.replace("**", "").replace("\t", "    ").strip());
            }
            drawn.content.close();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private void line(String line) throws IOException {
        if (line.startsWith("#")) {
            y -= LINE / 2;
            for (String part : wrapped(line.replaceFirst("#+ *", ""), heading, 15)) {
                put(MARGIN, part, heading, 15);
                down(LINE * 1.5f);
            }
        } else if (line.startsWith("|")) {
            row(line);
        } else {
            for (String part : wrapped(line, font, 11)) {
                put(MARGIN, part, font, 11);
                down(LINE);
            }
        }
    }

    private void row(String line) throws IOException {
        String[] cells = line.substring(1).split("\\|");
        if (!line.contains("---")) {
            for (int i = 0; i < cells.length; i++) {
                String cell = cells[i].strip();
                float right = MARGIN + WIDTH / 2 + WIDTH / 2 * i / Math.max(1, cells.length - 1);
                put(i == 0 ? MARGIN : right - width(cell, font, 11), cell, font, 11);
            }
            down(LINE);
        }
    }

    private void put(float x, String text, PDFont with, float size) throws IOException {
        if (kind == Kind.WORDS) {
            float at = x;
            for (String word : text.split(" ")) {
                show(at, word, with, size);
                at += width(word + " ", with, size);
            }
        } else {
            show(x, text, with, size);
        }
    }

    private void show(float x, String text, PDFont with, float size) throws IOException {
        content.beginText();
        content.setFont(with, size);
        content.newLineAtOffset(x, y);
        if (kind == Kind.KERNED && text.length() > 1) {
            List<Object> parts = new ArrayList<>();
            for (int i = 0; i < text.length(); i++) {
                parts.add(text.substring(i, i + 1));
                parts.add((float) (i % 3 - 1) * 4);
            }
            content.showTextWithPositioning(parts.toArray());
        } else {
            content.showText(text);
        }
        content.endText();
    }

    private void down(float points) throws IOException {
        y -= points;
        if (y < 80) {
            page();
        }
    }

    private void page() throws IOException {
        if (content != null) {
            content.close();
        }
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        y = 40;
        put(MARGIN, "Side " + ++pages, font, 9);
        y = TOP;
    }

    private static List<String> wrapped(String text, PDFont with, float size) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && width(line + " " + word, with, size) > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static float width(String text, PDFont with, float size) throws IOException {
        return with.getStringWidth(text) / 1000 * size;
    }
}
