package dk.sagsgang.importing.internal.readers.pdf;

import dk.sagsgang.importing.ReadingLimits;
import dk.sagsgang.importing.UnreadableDocumentException;
import dk.sagsgang.importing.UnreadableReason;
import dk.sagsgang.importing.internal.readers.files.FileContent;
import dk.sagsgang.importing.internal.readers.flow.LineCollector;
import dk.sagsgang.importing.source.SourceDocument;
import dk.sagsgang.importing.source.SourceFormat;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads PDF with a text layer, in the order in which the page draws its words. */
public final class PdfReader {
    private final ReadingLimits limits;

    public PdfReader(ReadingLimits limits) {
        this.limits = limits;
    }

    // PDFBox answers broken files with whatever exception or error the broken place leads to; all of them mean the
    // same.
    /** Reads a PDF. */
    public SourceDocument read(FileContent file) {
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            if (document.getNumberOfPages() > limits.pages()) {
                throw file.refuse(UnreadableReason.TOO_MANY_PAGES, document.getNumberOfPages(), limits.pages());
            }
            List<PdfLine> lines = new PdfLines(file, limits).of(document);
            if (lines.isEmpty()) {
                throw file.refuse(UnreadableReason.NO_TEXT_LAYER, document.getNumberOfPages());
            }
            LineCollector collector = new LineCollector(file, limits);
            new PdfLayout(lines).writeTo(collector);
            return collector.finish(SourceFormat.PDF);
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (InvalidPasswordException e) {
            throw file.refuse(e, UnreadableReason.ENCRYPTED);
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
            throw file.refuse(e, UnreadableReason.DAMAGED, "PDF");
        }
    }
}
