package dk.sagsgang.importing.internal.readers.pdf;

import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** What a font's name and description say about its weight. */
final class PdfFonts {
    private static final float SEMIBOLD = 600;

    private PdfFonts() {}

    static boolean isBold(PDFont font) {
        String name = font.getName();
        if (name != null) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.contains("bold") || lower.contains("black") || lower.contains("heavy")) {
                return true;
            }
        }
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= SEMIBOLD);
    }
}
