package dk.sagsgang.cases;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.files.Origin;
import dk.sagsgang.register.OrganizationId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stop on the path of a paper (sagens gang): a body that treats it.
 *
 * @param date the day, or null where it is only known that it will or did come there
 * @param basis how it is known; only {@link Basis#SEEN} has minutes of its own
 * @param role what the body does with the paper
 * @param authoritative whether the body has the last word
 * @param visibility closed when it was treated behind closed doors
 * @param origin the lines that mention it, or the event that it comes from
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
        Origin origin,
        Instant created,
        Instant modified) {

    /** How a stop is known. */
    public enum Basis {
        /** Minutes or an agenda of its own have been imported. */
        SEEN("seen"),
        /** Another body's minutes print its decision. */
        REPORTED("reported"),
        /** A text only says that the paper goes or went there. */
        MENTIONED("mentioned");

        private final String code;

        Basis(String code) {
            this.code = code;
        }

        /** Its name in stored data. */
        public String code() {
            return code;
        }
    }

    /** What a body does with a paper. */
    public enum Role {
        /** Puts it forward: a department or a proposer. */
        PROPOSES("proposes"),
        /** Treats it on its way to another. */
        TREATS("treats"),
        /** Has the last word. */
        DECIDES("decides");

        private final String code;

        Role(String code) {
            this.code = code;
        }

        /** Its name in stored data. */
        public String code() {
            return code;
        }
    }
}
