package dk.sagsgang.importing.internal.linking;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.sagsgang.register.Body;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.register.OrganizationName;
import dk.sagsgang.register.RegisterRecorder;
import dk.sagsgang.register.Sighting;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which organization a name means: the one that carries or has carried it, definite or indefinite, genitive or not, with or
 * without the municipality's name. {@code Udvalget} alone is the one that meets.
 */
public final class OrganizationLinking {
    private static final OrganizationName UNKNOWN = new OrganizationName("Ukendt udvalg");

    private static final int MOST = 20_000;

    private final RegisterRecorder register;
    private final Cache<String, Printed> read =
            Caffeine.newBuilder().maximumSize(MOST).build();

    /** A name read, and whether it only points to the body at hand. */
    private record Printed(OrganizationName name, boolean ofItself) {
        static Printed of(String text) {
            OrganizationName name = new OrganizationName(text);
            return new Printed(name, name.isOfItself());
        }
    }

    public OrganizationLinking(RegisterRecorder register) {
        this.register = register;
    }

    /** The body that holds a meeting, added when it is new; a body of its own represents those that no source names. */
    public OrganizationId meeting(Body body, @Nullable String printed, Sighting sighting) {
        OrganizationName name =
                printed == null || printed.isBlank() ? UNKNOWN : read(printed).name();
        OrganizationId organization = linked(body, name, sighting);
        register.sawOwnName(body, organization, name);
        return organization;
    }

    /** The body that did something; the one that meets where none is printed or it is only pointed to. */
    public OrganizationId acting(Body body, @Nullable String printed, OrganizationId meeting, Sighting sighting) {
        if (printed == null || printed.isBlank()) {
            return meeting;
        }
        Printed read = read(printed);
        return read.ofItself() ? meeting : linked(body, read.name(), sighting);
    }

    /** The organization that some words within a text name, added only where they are surely the name of one. */
    public Optional<OrganizationId> mentioned(
            Body body, @Nullable String printed, OrganizationId meeting, Sighting sighting) {
        if (printed == null || printed.isBlank()) {
            return Optional.empty();
        }
        Printed read = read(printed);
        if (read.ofItself()) {
            return Optional.of(meeting);
        }
        OrganizationName name = read.name();
        return register.findOrganization(body, name).isPresent() || name.isTelling()
                ? Optional.of(linked(body, name, sighting))
                : Optional.empty();
    }

    /** The few names of a municipality come again and again. */
    private Printed read(String printed) {
        return read.get(printed, Printed::of);
    }

    private OrganizationId linked(Body body, OrganizationName name, Sighting sighting) {
        OrganizationId organization = register.findOrganization(body, name)
                .orElseGet(() -> register.addOrganization(body, name, name.kind(), sighting));
        register.sawOrganization(body, organization, name, sighting);
        return organization;
    }
}
