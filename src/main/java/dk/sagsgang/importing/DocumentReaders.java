package dk.sagsgang.importing;

import dk.sagsgang.importing.internal.readers.FormatReaders;
import dk.sagsgang.importing.internal.readers.files.FileContent;
import dk.sagsgang.importing.source.SourceDocument;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Reads a document of any known format into lines. The format is recognised by the content first and the name second,
 * so that a wrong ending is harmless. Immutable and safe to share between threads.
 *
 * <p>Every way to fail is an {@link UnreadableDocumentException}: a file is read whole or refused, within
 * {@link ReadingLimits}.
 */
public final class DocumentReaders {
    private final ReadingLimits limits;

    public DocumentReaders() {
        this(ReadingLimits.DEFAULT);
    }

    public DocumentReaders(ReadingLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads a file. Its size is looked at first, so that a file above the limits costs nothing.
     *
     * @throws UnreadableDocumentException when the file is missing, too large or not a document
     */
    public SourceDocument read(Path file) {
        return read(FileContent.load(file, limits));
    }

    /**
     * Reads a document from a stream, which is left open.
     *
     * @param name the file's name; its ending helps to tell text from Markdown and HTML
     * @throws UnreadableDocumentException when the stream is too long, fails, or is not a document
     */
    public SourceDocument read(String name, InputStream content) {
        return read(FileContent.load(name, content, limits));
    }

    /**
     * Reads a document held in memory.
     *
     * @param name the file's name; its ending helps to tell text from Markdown and HTML
     * @throws UnreadableDocumentException when it is too large or not a document
     */
    public SourceDocument read(String name, byte[] content) {
        return read(FileContent.of(name, content));
    }

    private SourceDocument read(FileContent content) {
        return FormatReaders.read(content, limits);
    }
}
