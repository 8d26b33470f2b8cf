package dk.sagsgang.documents.committee;

import dk.sagsgang.documents.reference.MeetingRef;
import dk.sagsgang.documents.reference.OrganizationRef;
import dk.sagsgang.register.OrganizationKind;
import java.util.Optional;

/**
 * A body as one line of a list.
 *
 * @param last its latest meeting
 */
public record CommitteeLine(
        OrganizationRef organization, OrganizationKind kind, int meetings, Optional<MeetingRef> last) {}
