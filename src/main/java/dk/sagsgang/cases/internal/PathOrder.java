package dk.sagsgang.cases.internal;

import dk.sagsgang.cases.Consultation;
import dk.sagsgang.register.Organization;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.register.OrganizationKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The order of the stops on a path: whoever proposes, then the stops with a day in order of the day. A stop without a day
 * is before the first that has the case after it by rank: special committees, then the finance committee
 * (kommunestyrelsesloven § 18), then the council.
 */
final class PathOrder {
    private static final int PROPOSER = 0;
    private static final int COMMITTEE = 1;
    private static final int FINANCE = 2;
    private static final int COUNCIL = 3;

    private final Map<OrganizationId, Organization> organizations;

    /** @param organizations those of the stops */
    PathOrder(Collection<Organization> organizations) {
        this.organizations = organizations.stream().collect(Collectors.toMap(Organization::id, Function.identity()));
    }

    List<Consultation> sorted(List<Consultation> stops) {
        List<Consultation> path = new ArrayList<>(stops.stream()
                .filter(stop -> stop.date() != null)
                .sorted(Comparator.comparing(PathOrder::day)
                        .thenComparingInt(this::rank)
                        .thenComparingInt(stop -> stop.id().value()))
                .toList());
        stops.stream()
                .filter(stop -> stop.date() == null)
                .sorted(Comparator.comparingInt(this::rank)
                        .thenComparingInt(stop -> stop.id().value()))
                .forEach(stop -> path.add(place(path, stop), stop));
        return List.copyOf(path);
    }

    private int place(List<Consultation> path, Consultation stop) {
        int at = path.size();
        while (at > 0 && rank(path.get(at - 1)) > rank(stop)) {
            at--;
        }
        return at;
    }

    private int rank(Consultation stop) {
        Organization organization = organizations.get(stop.organization());
        OrganizationKind kind = organization == null ? OrganizationKind.OTHER : organization.kind();
        if (stop.role() == Consultation.Role.PROPOSES) {
            return PROPOSER;
        }
        return switch (kind) {
            case COUNCIL -> COUNCIL;
            case FINANCE_COMMITTEE -> FINANCE;
            default -> COMMITTEE;
        };
    }

    private static LocalDate day(Consultation stop) {
        LocalDate date = stop.date();
        return date == null ? LocalDate.MAX : date;
    }
}
