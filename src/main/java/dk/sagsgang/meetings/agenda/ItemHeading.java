package dk.sagsgang.meetings.agenda;

import dk.sagsgang.access.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * What an agenda says of an item before its text begins.
 *
 * @param number as printed ({@code 3}, {@code 1.2}), or its place in order where none is printed
 * @param title joined over line breaks, without the case letter
 * @param caseType the letter printed before the title, or null
 * @param raisedTo the letter it was raised to at the meeting, or null
 * @param reference the journal or case number as printed, or null
 * @param visibility closed where the source marks it so
 * @param publicTitle the title that a closed item may be shown by, or null
 * @param decisionExpected false for an agenda and for information items in forms that record none
 */
public record ItemHeading(
        String number,
        String title,
        @Nullable String caseType,
        @Nullable String raisedTo,
        @Nullable String reference,
        Visibility visibility,
        @Nullable String publicTitle,
        boolean decisionExpected) {

    /** The same with another visibility. */
    public ItemHeading with(Visibility other) {
        return new ItemHeading(number, title, caseType, raisedTo, reference, other, publicTitle, decisionExpected);
    }
}
