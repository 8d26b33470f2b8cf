package dk.sagsgang.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Draws a PDF line by line, from the top of each page. */
final class PdfFixture {
    static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
    static final float MARGIN = 60;

    private final PDDocument document = new PDDocument();
    private PDPage page = new PDPage(PDRectangle.A4);
    private float y;

    PdfFixture() {
        page();
    }

    PdfFixture page() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        y = PDRectangle.A4.getHeight() - 70;
        return this;
    }

    PdfFixture line(String text) {
        return text(MARGIN, text, PLAIN, 11).down(14);
    }

    PdfFixture heading(String text) {
        return text(MARGIN, text, BOLD, 16).down(24);
    }

    PdfFixture bold(String text) {
        return text(MARGIN, text, BOLD, 11).down(14);
    }

    /** A row whose first cell starts at the margin and whose others end at columns of 90 points. */
    PdfFixture row(String... cells) {
        for (int i = 0; i < cells.length; i++) {
            float right = MARGIN + 110 + 90 * i;
            text(i == 0 ? MARGIN : right - width(cells[i]), cells[i], PLAIN, 11);
        }
        return down(14);
    }

    PdfFixture footer(String text) {
        float before = y;
        y = 40;
        text(MARGIN, text, PLAIN, 9);
        y = before;
        return this;
    }

    PdfFixture link(String text, String target) {
        try {
            PDAnnotationLink link = new PDAnnotationLink();
            PDActionURI action = new PDActionURI();
            action.setURI(target);
            link.setAction(action);
            link.setRectangle(new PDRectangle(MARGIN, y - 3, width(text), 14));
            page.getAnnotations().add(link);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line(text);
    }

    PdfFixture down(float points) {
        y -= points;
        return this;
    }

    PdfFixture text(float x, String text, PDFont font, float size) {
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(x, y);
            content.showText(text);
            content.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private static float width(String text) {
        try {
            return PLAIN.getStringWidth(text) / 1000 * 11;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PdfFixture lockedBy(String password) {
        try {
            document.protect(new StandardProtectionPolicy("owner" + password, password, new AccessPermission()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    byte[] bytes() {
        try (document) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
