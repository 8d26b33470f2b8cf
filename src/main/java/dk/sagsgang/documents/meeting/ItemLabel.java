package dk.sagsgang.documents.meeting;

import dk.sagsgang.documents.reference.CaseRef;
import dk.sagsgang.documents.reference.ItemRef;
import org.jspecify.annotations.Nullable;

/**
 * What an agenda says of an item before its text begins.
 *
 * @param ref its number, title and place
 * @param closed whether it was treated behind closed doors
 * @param letter the letter before its title, or null
 * @param raisedTo the letter it was raised to, or null
 * @param reference the case number as printed, or null
 * @param caseFile its case, or null
 */
public record ItemLabel(
        ItemRef ref,
        boolean closed,
        @Nullable String letter,
        @Nullable String raisedTo,
        @Nullable String reference,
        @Nullable CaseRef caseFile) {
    /** What anyone may know of a closed item. */
    public static ItemLabel ofClosed(ItemRef ref) {
        return new ItemLabel(ref, true, null, null, null, null);
    }
}
