package dk.sagsgang.importing.internal.readers;

import dk.sagsgang.importing.ReadingLimits;
import dk.sagsgang.importing.UnreadableDocumentException;
import dk.sagsgang.importing.internal.exports.ExportReaders;
import dk.sagsgang.importing.internal.readers.docx.DocxReader;
import dk.sagsgang.importing.internal.readers.files.FileContent;
import dk.sagsgang.importing.internal.readers.files.Signature;
import dk.sagsgang.importing.internal.readers.html.HtmlReader;
import dk.sagsgang.importing.internal.readers.pdf.PdfReader;
import dk.sagsgang.importing.internal.readers.text.TextReader;
import dk.sagsgang.importing.source.SourceDocument;

/** Finds the reader that a file needs. */
public final class FormatReaders {
    private FormatReaders() {}

    /**
     * Reads a file by its own reader.
     *
     * @throws dk.sagsgang.importing.UnreadableDocumentException when it cannot be read
     */
    public static SourceDocument read(FileContent file, ReadingLimits limits) {
        Signature signature = Signature.of(file);
        file.requireWithin(signature.limit(limits));
        try {
            return read(file, signature, limits);
        } catch (OutOfMemoryError e) {
            // Limits keep sound files far from this; what is left are single values made to fill the memory, which is
            // free
            // again by now because they could not be had.
            throw UnreadableDocumentException.expands(file.name(), limits.expandedBytes());
        }
    }

    private static SourceDocument read(FileContent file, Signature signature, ReadingLimits limits) {
        return switch (signature) {
            case TEXT -> new TextReader(limits).read(file);
            case HTML -> new HtmlReader(limits).read(file);
            case XML -> new ExportReaders(limits).readXml(file);
            case JSON -> new ExportReaders(limits).readJson(file);
            case PDF -> new PdfReader(limits).read(file);
            case ZIP -> new DocxReader(limits).read(file);
            case OLD_OFFICE -> throw file.refuse(OldOffice.reason(file));
        };
    }
}
