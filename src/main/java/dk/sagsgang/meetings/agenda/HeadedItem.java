package dk.sagsgang.meetings.agenda;

import dk.sagsgang.access.Visibility;
import org.jspecify.annotations.Nullable;

/** An agenda item with its heading, at whatever stage between a source and the record. */
public interface HeadedItem {

    /** What the agenda says of it. */
    ItemHeading heading();

    /** Its number as printed. */
    default String number() {
        return heading().number();
    }

    /** Its title. */
    default String title() {
        return heading().title();
    }

    /** The letter before its title, or null. */
    default @Nullable String caseType() {
        return heading().caseType();
    }

    /** The letter it was raised to, or null. */
    default @Nullable String raisedTo() {
        return heading().raisedTo();
    }

    /** The case number as printed, or null. */
    default @Nullable String reference() {
        return heading().reference();
    }

    /** Whether it is open. */
    default Visibility visibility() {
        return heading().visibility();
    }

    /** The title that a closed item may be shown by, or null. */
    default @Nullable String publicTitle() {
        return heading().publicTitle();
    }

    /** Whether a decision should be recorded. */
    default boolean decisionExpected() {
        return heading().decisionExpected();
    }
}
