package dk.sagsgang.cases;

import dk.sagsgang.cases.Consultation.Role;
import dk.sagsgang.register.OrganizationId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The path of a case (sagens gang), made of the paths of its papers.
 *
 * @param proposers the bodies that put its papers forward, each once
 * @param stops by day, those without a day last; each meeting once, as it is known best. A body that is merely mentioned is
 *     left out where it has treated the case
 */
public record CasePath(List<OrganizationId> proposers, List<Consultation> stops) {
    public CasePath {
        proposers = List.copyOf(proposers);
        stops = List.copyOf(stops);
    }

    /** The path of papers whose stops these are, in any order. */
    public static CasePath of(List<Consultation> all) {
        Set<OrganizationId> met = new HashSet<>();
        all.stream().filter(each -> each.date() != null).forEach(each -> met.add(each.organization()));
        Set<List<Object>> seen = new HashSet<>();
        return new CasePath(
                all.stream()
                        .filter(each -> each.role() == Role.PROPOSES)
                        .map(Consultation::organization)
                        .distinct()
                        .toList(),
                all.stream()
                        .filter(each -> each.role() != Role.PROPOSES)
                        .filter(each -> each.date() != null || met.add(each.organization()))
                        .sorted(Comparator.comparing((Consultation each) -> day(each.date()))
                                .thenComparing(Consultation::basis))
                        .filter(each -> seen.add(List.of(each.organization(), day(each.date()))))
                        .toList());
    }

    private static LocalDate day(@Nullable LocalDate date) {
        return date == null ? LocalDate.MAX : date;
    }
}
