package dk.sagsgang.register;

import dk.sagsgang.files.FromEvent;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a person fills a seat of an organization in a period, in a role and for a party.
 *
 * @param organization whose seat it is
 * @param capacity whether the seat is the person's own
 * @param role {@code Medlem}, {@code Udvalgsformand}, {@code Rådmand}, ... as printed
 * @param party the party's letter or name at the time as printed, or null
 * @param origin the event that recorded it; null where it is seen in what minutes say of presence and votes, which have origins of their own
 */
public record Membership(
        MembershipId id,
        SeatId seat,
        PersonId person,
        OrganizationId organization,
        Capacity capacity,
        String role,
        @Nullable String party,
        MembershipTerm term,
        @Nullable FromEvent origin,
        Instant created,
        Instant modified) {

    /** First day, or null where none is known. */
    public @Nullable LocalDate start() {
        return term.start();
    }

    /** Last day, or null where none is known. */
    public @Nullable LocalDate end() {
        return term.end();
    }

    /** Whether somebody recorded it or minutes let it be seen. */
    public Basis basis() {
        return term.basis();
    }

    /** The last day on which a list of all who have a seat has the person, or null where none has. */
    public @Nullable LocalDate listed() {
        return term.listed();
    }

    /** Whether it lasts on a day; a bound that is not known is none. */
    public boolean covers(LocalDate day) {
        return term.covers(day);
    }

    /** In what capacity somebody fills a seat. */
    public enum Capacity {
        /** The seat is the person's own. */
        HOLDER("holder", "Medlem", "Member"),
        /** In the place of the holder, who is away (kommunestyrelsesloven § 15). */
        SUBSTITUTE("substitute", "Stedfortræder", "Substitute");

        private final String code;
        private final String danish;
        private final String english;

        Capacity(String code, String danish, String english) {
            this.code = code;
            this.danish = danish;
            this.english = english;
        }

        /** Its name in stored data. */
        public String code() {
            return code;
        }

        /** What it is called in Danish. */
        public String danish() {
            return danish;
        }

        /** What it is called in English. */
        public String english() {
            return english;
        }
    }

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
