package dk.sagsgang.cases;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.files.SourceLines;
import dk.sagsgang.register.OrganizationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A stop on the path of a paper (sagens gang): a body that treats it.
 *
 * @param date the day, or null where it is only known that it will or did come there
 * @param basis how it is known; only {@link Basis#SEEN} has minutes of its own
 * @param role what the body does with the paper
 * @param authoritative whether the body has the last word
 * @param visibility closed when it was treated behind closed doors
 * @param source the lines that tell of it
 */
public record Consultation(
        ConsultationId id,
        PaperId paper,
        OrganizationId organization,
        @Nullable LocalDate date,
        Basis basis,
        Role role,
        boolean authoritative,
        Visibility visibility,
        SourceLines source,
        Instant created,
        Instant modified) {

    /** How a stop is known. */
    public enum Basis {
        /** Minutes or an agenda of its own have been imported. */
        SEEN,
        /** Another body's minutes print its decision. */
        REPORTED,
        /** A text only says that the paper goes or went there. */
        MENTIONED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a body does with a paper. */
    public enum Role {
        /** Puts it forward: a department or a proposer. */
        PROPOSES,
        /** Treats it on its way to another. */
        TREATS,
        /** Has the last word. */
        DECIDES;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
