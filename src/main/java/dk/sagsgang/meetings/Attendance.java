package dk.sagsgang.meetings;

import dk.sagsgang.files.SourceLines;
import dk.sagsgang.register.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * That somebody was there, or was not.
 *
 * @param item the item it is about, or null when it is about the meeting
 * @param printed the name as printed
 * @param substitute who came instead, or null
 * @param reason as printed, or null
 * @param text verbatim
 */
public record Attendance(
        PersonId person,
        @Nullable AgendaItemId item,
        String printed,
        @Nullable String title,
        @Nullable String party,
        Kind kind,
        @Nullable Substitute substitute,
        @Nullable String reason,
        String text,
        SourceLines source) {

    /**
     * Who came in somebody's place (stedfortræder, kommunestyrelsesloven § 15).
     *
     * @param printed the name as printed
     * @param person who that is, or null where the record was made before that was read
     */
    public record Substitute(
            String printed, @Nullable PersonId person) {}

    /** Whether somebody was there. */
    public enum Kind {
        PRESENT("present"),
        /** Away from the whole meeting. */
        ABSENT("absent"),
        /** Away from one item. */
        ABSENT_FROM_ITEM("absent-from-item"),
        /** Left during the item. */
        LEFT("left"),
        /** Arrived during the item. */
        ARRIVED("arrived"),
        /** Disqualified (inhabil, kommunestyrelsesloven § 14) and absent from the room for the item. */
        RECUSED("recused");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** Its name in stored data. */
        public String code() {
            return code;
        }
    }
}
