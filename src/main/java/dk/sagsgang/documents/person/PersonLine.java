package dk.sagsgang.documents.person;

import dk.sagsgang.documents.reference.OrganizationRef;
import dk.sagsgang.documents.reference.PersonRef;
import java.util.List;

/**
 * A person as one line of a list.
 *
 * @param seats the bodies the person sits in or has sat in
 */
public record PersonLine(PersonRef person, List<OrganizationRef> seats) {
    public PersonLine {
        seats = List.copyOf(seats);
    }
}
