package dk.sagsgang.register;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a person sits in an organization, in a role and for a party.
 *
 * @param role {@code Medlem}, {@code Udvalgsformand}, {@code Rådmand}, ... as printed
 * @param party the party's letter or name as printed, or null
 * @param start first day, or null where none is known
 * @param end last day, or null where none is known
 * @param basis whether somebody recorded it or minutes let it be seen; then the days are the first and last seen
 */
public record Membership(
        MembershipId id,
        PersonId person,
        OrganizationId organization,
        String role,
        @Nullable String party,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        Basis basis,
        Instant created,
        Instant modified) {

    /** What a membership is known from. */
    public enum Basis {
        /** Entered as a membership. */
        RECORDED("recorded"),
        /** Deduced from votes and attendance. */
        SEEN("seen");

        private final String code;

        Basis(String code) {
            this.code = code;
        }

        /** Its name in stored data. */
        public String code() {
            return code;
        }
    }
}
