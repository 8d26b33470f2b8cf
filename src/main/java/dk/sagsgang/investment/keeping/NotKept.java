package dk.sagsgang.investment.keeping;

import dk.sagsgang.findings.Bilingual;
import java.io.Serial;

/** A right file that cannot be kept, with the reason and what to do. */
public final class NotKept extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Bilingual reason;

    public NotKept(Bilingual reason) {
        super(reason.english());
        this.reason = reason;
    }

    /** Why it was not kept, in words for whoever tried. */
    public Bilingual reason() {
        return reason;
    }
}
