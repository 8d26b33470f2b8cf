package dk.sagsgang.documents.internal.part;

import dk.sagsgang.facts.Facts;
import dk.sagsgang.facts.Office;
import dk.sagsgang.register.Membership;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What offices some memberships are; a role that no title states is that of a member. */
public final class Offices {
    private final Map<String, Office> byRole;

    public Offices(Facts facts, List<Membership> memberships) {
        this.byRole =
                facts.listOffices(memberships.stream().map(Membership::role).collect(Collectors.toSet()));
    }

    /** The office that a membership gives. */
    public Office of(Membership membership) {
        return byRole.getOrDefault(membership.role(), Office.MEMBER);
    }
}
