package dk.sagsgang.register;

import dk.sagsgang.access.Sealed;
import dk.sagsgang.register.internal.JooqRegister;
import dk.sagsgang.storage.Database;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Municipalities, terms, organizations, persons and who sat where. Reading only. Organizations and
 * persons are closed while nothing public has named them, memberships with either of those they join.
 */
public interface Register {

    /** The register kept in a database. */
    static Register in(Database database) {
        return new JooqRegister(database);
    }

    /** @throws NoSuchElementException when there is none */
    Body getBody(BodyId id);

    /** By name. */
    List<Body> listBodies();

    /** Latest first. */
    List<LegislativeTerm> listTerms(BodyId body);

    /** @throws NoSuchElementException when there is none */
    Sealed<Organization> getOrganization(OrganizationId id);

    /** By its name in addresses. */
    Optional<Sealed<Organization>> findOrganization(String slug);

    /** By kind, then by name. */
    List<Sealed<Organization>> listOrganizations();

    /** Those with the given ids that exist, by id. */
    Map<OrganizationId, Sealed<Organization>> listOrganizations(Collection<OrganizationId> ids);

    /** @throws NoSuchElementException when there is none */
    Sealed<Person> getPerson(PersonId id);

    /** By the name in addresses. */
    Optional<Sealed<Person>> findPerson(String slug);

    /** By name. */
    List<Sealed<Person>> listPersons();

    /** Those with the given ids that exist, by id. */
    Map<PersonId, Sealed<Person>> listPersons(Collection<PersonId> ids);

    /** Everybody who has sat in an organization, substitutes included, earliest first. */
    List<Sealed<Membership>> listMemberships(OrganizationId organization);

    /** The seats of an organization by term, then by number; those who fill them are its memberships. */
    List<Sealed<OrganizationSeat>> listSeats(OrganizationId organization);

    /** Everything a person has sat in, earliest first. */
    List<Sealed<Membership>> listMemberships(PersonId person);
}
