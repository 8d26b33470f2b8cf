package dk.sagsgang.importing;

import dk.sagsgang.findings.Bilingual;
import java.io.Serial;

/** Something cannot be opened or held back as was asked; nothing has been changed. */
public final class RefusedReviewException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Bilingual reason;

    /** @param reason why, and what to do instead */
    public RefusedReviewException(Bilingual reason) {
        super(reason.english());
        this.reason = reason;
    }

    /** Why, and what to do instead. */
    public Bilingual reason() {
        return reason;
    }
}
