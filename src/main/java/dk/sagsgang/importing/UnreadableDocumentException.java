package dk.sagsgang.importing;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.quantities.NumberFormats;
import java.math.BigDecimal;

/**
 * A file that cannot be read as a document. Its message names the file, says what is wrong with it and what to do; the
 * exception's own message is the Danish one. Every way in which a reader can fail ends as this exception.
 */
public final class UnreadableDocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final UnreadableReason reason;
    private final transient Bilingual explanation;

    private UnreadableDocumentException(UnreadableReason reason, Bilingual explanation) {
        super(explanation.danish());
        this.reason = reason;
        this.explanation = explanation;
    }

    /**
     * @param source the file's name, without folders
     * @param reason what is wrong
     * @param details what the reason's sentence leaves open, in its order
     */
    public static UnreadableDocumentException of(String source, UnreadableReason reason, Object... details) {
        return new UnreadableDocumentException(reason, reason.explain(source, details));
    }

    /** A file of some size in bytes where a smaller limit holds; one byte more is where reading was given up. */
    public static UnreadableDocumentException tooLarge(String source, long size, long limit) {
        return size == limit + 1
                ? of(source, UnreadableReason.LARGER_THAN, megabytes(limit))
                : of(source, UnreadableReason.TOO_LARGE, megabytes(size), megabytes(limit));
    }

    /** A packed file that unpacks to more than a limit in bytes. */
    public static UnreadableDocumentException expands(String source, long limit) {
        return of(source, UnreadableReason.EXPANDS_TOO_MUCH, megabytes(limit));
    }

    /** Why the document cannot be read. */
    public UnreadableReason reason() {
        return reason;
    }

    /** What is wrong, where, and what to do. */
    public Bilingual explanation() {
        return explanation;
    }

    private static String megabytes(long bytes) {
        return bytes < 1_000_000
                ? bytes + " byte"
                : NumberFormats.DANISH.rounded(BigDecimal.valueOf(bytes, 6), 1) + " MB";
    }
}
