package dk.sagsgang.register;

import dk.sagsgang.access.Visibility;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A council, committee, department, party or the like. It keeps its id and address when it changes its name.
 *
 * @param slug its name in addresses
 * @param name the latest of its names
 * @param names all of its names, oldest first
 * @param visibility closed while nothing public has named it
 */
public record Organization(
        OrganizationId id,
        BodyId body,
        String slug,
        String name,
        OrganizationKind kind,
        List<Name> names,
        Visibility visibility,
        Instant created,
        Instant modified) {
    public Organization {
        names = List.copyOf(names);
    }

    /**
     * A name and when it was used.
     *
     * @param firstSeen the earliest day that a source uses it, or null where none is known
     * @param lastSeen the latest such day, or null
     */
    public record Name(
            String text,
            @Nullable LocalDate firstSeen,
            @Nullable LocalDate lastSeen) {}
}
