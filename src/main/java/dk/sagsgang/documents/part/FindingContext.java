package dk.sagsgang.documents.part;

import dk.sagsgang.documents.reference.CaseRef;
import dk.sagsgang.documents.reference.ItemRef;
import dk.sagsgang.documents.reference.MeetingRef;
import org.jspecify.annotations.Nullable;

/**
 * What a finding is on.
 *
 * @param meeting the meeting it is on, or null
 * @param item the item, or null where it is on the document as a whole
 * @param caseFile the case, or null
 */
public record FindingContext(
        @Nullable MeetingRef meeting,
        @Nullable ItemRef item,
        @Nullable CaseRef caseFile) {}
