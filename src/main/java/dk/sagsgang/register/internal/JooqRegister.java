package dk.sagsgang.register.internal;

import static dk.sagsgang.storage.schema.Tables.REGISTER_BODY;
import static dk.sagsgang.storage.schema.Tables.REGISTER_MEMBERSHIP;
import static dk.sagsgang.storage.schema.Tables.REGISTER_ORGANIZATION;
import static dk.sagsgang.storage.schema.Tables.REGISTER_ORGANIZATION_NAME;
import static dk.sagsgang.storage.schema.Tables.REGISTER_PERSON;
import static dk.sagsgang.storage.schema.Tables.REGISTER_PERSON_NAME;
import static dk.sagsgang.storage.schema.Tables.REGISTER_SEAT;
import static dk.sagsgang.storage.schema.Tables.REGISTER_TERM;

import dk.sagsgang.access.Seal;
import dk.sagsgang.access.Sealed;
import dk.sagsgang.register.Body;
import dk.sagsgang.register.BodyId;
import dk.sagsgang.register.LegislativeTerm;
import dk.sagsgang.register.Membership;
import dk.sagsgang.register.Organization;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.register.OrganizationSeat;
import dk.sagsgang.register.Person;
import dk.sagsgang.register.PersonId;
import dk.sagsgang.register.Register;
import dk.sagsgang.storage.Database;
import dk.sagsgang.storage.Repeated;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** {@link Register} in the database. */
public final class JooqRegister implements Register {
    private static final Comparator<Organization.Name> OLDEST_FIRST = Comparator.comparing(
                    Organization.Name::firstSeen, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Organization.Name::text);

    private static final Repeated BODIES =
            Repeated.of(context -> context.selectFrom(REGISTER_BODY).orderBy(REGISTER_BODY.NAME));

    private final Database database;

    public JooqRegister(Database database) {
        this.database = database;
    }

    @Override
    public Body getBody(BodyId id) {
        return database.read(context -> context.selectFrom(REGISTER_BODY)
                .where(REGISTER_BODY.ID.eq(id.value()))
                .fetchOptional(RegisterRows::body)
                .orElseThrow(() -> new NoSuchElementException("No municipality " + id.value())));
    }

    @Override
    public List<Body> listBodies() {
        return database.read(context -> BODIES.fetch(context).map(RegisterRows::body));
    }

    @Override
    public List<LegislativeTerm> listTerms(BodyId body) {
        return database.read(context -> context.selectFrom(REGISTER_TERM)
                .where(REGISTER_TERM.BODY_ID.eq(body.value()))
                .orderBy(REGISTER_TERM.START_DATE.desc())
                .fetch(RegisterRows::term));
    }

    @Override
    public Sealed<Organization> getOrganization(OrganizationId id) {
        return organizations(REGISTER_ORGANIZATION.ID.eq(id.value())).stream()
                .findFirst()
                .map(JooqRegister::sealed)
                .orElseThrow(() -> new NoSuchElementException("No organization " + id.value()));
    }

    @Override
    public Optional<Sealed<Organization>> findOrganization(String slug) {
        return organizations(REGISTER_ORGANIZATION.SLUG.eq(slug)).stream()
                .map(JooqRegister::sealed)
                .findFirst();
    }

    @Override
    public List<Sealed<Organization>> listOrganizations() {
        return organizations(DSL.noCondition()).stream()
                .sorted(Comparator.comparing(Organization::kind).thenComparing(Organization::name))
                .map(JooqRegister::sealed)
                .toList();
    }

    @Override
    public Map<OrganizationId, Sealed<Organization>> listOrganizations(Collection<OrganizationId> ids) {
        List<Integer> values =
                ids.stream().map(OrganizationId::value).distinct().toList();
        return organizations(REGISTER_ORGANIZATION.ID.in(values)).stream()
                .collect(Collectors.toMap(Organization::id, JooqRegister::sealed));
    }

    @Override
    public Sealed<Person> getPerson(PersonId id) {
        return persons(REGISTER_PERSON.ID.eq(id.value())).stream()
                .findFirst()
                .map(JooqRegister::sealed)
                .orElseThrow(() -> new NoSuchElementException("No person " + id.value()));
    }

    @Override
    public Optional<Sealed<Person>> findPerson(String slug) {
        return persons(REGISTER_PERSON.SLUG.eq(slug)).stream()
                .map(JooqRegister::sealed)
                .findFirst();
    }

    @Override
    public List<Sealed<Person>> listPersons() {
        return persons(DSL.noCondition()).stream().map(JooqRegister::sealed).toList();
    }

    @Override
    public Map<PersonId, Sealed<Person>> listPersons(Collection<PersonId> ids) {
        List<Integer> values = ids.stream().map(PersonId::value).distinct().toList();
        return persons(REGISTER_PERSON.ID.in(values)).stream()
                .collect(Collectors.toMap(Person::id, JooqRegister::sealed));
    }

    @Override
    public List<Sealed<Membership>> listMemberships(OrganizationId organization) {
        return memberships(REGISTER_SEAT.ORGANIZATION_ID.eq(organization.value()));
    }

    @Override
    public List<Sealed<Membership>> listMemberships(PersonId person) {
        return memberships(REGISTER_MEMBERSHIP.PERSON_ID.eq(person.value()));
    }

    @Override
    public List<Sealed<OrganizationSeat>> listSeats(OrganizationId organization) {
        return database.read(context -> context.select(REGISTER_SEAT.fields())
                .select(REGISTER_ORGANIZATION.VISIBILITY)
                .from(REGISTER_SEAT)
                .join(REGISTER_ORGANIZATION)
                .on(REGISTER_ORGANIZATION.ID.eq(REGISTER_SEAT.ORGANIZATION_ID))
                .where(REGISTER_SEAT.ORGANIZATION_ID.eq(organization.value()))
                .orderBy(REGISTER_SEAT.TERM_ID.nullsLast(), REGISTER_SEAT.ORDINAL.nullsLast(), REGISTER_SEAT.ID)
                .fetch(row -> Sealed.of(
                        RegisterRows.seat(row),
                        Seal.of(RegisterCodes.VISIBILITY.get(row.get(REGISTER_ORGANIZATION.VISIBILITY))))));
    }

    private List<Sealed<Membership>> memberships(Condition condition) {
        return database.read(context -> context.select(REGISTER_MEMBERSHIP.fields())
                .select(REGISTER_SEAT.ORGANIZATION_ID, REGISTER_PERSON.VISIBILITY, REGISTER_ORGANIZATION.VISIBILITY)
                .from(REGISTER_MEMBERSHIP)
                .join(REGISTER_SEAT)
                .on(REGISTER_SEAT.ID.eq(REGISTER_MEMBERSHIP.SEAT_ID))
                .join(REGISTER_PERSON)
                .on(REGISTER_PERSON.ID.eq(REGISTER_MEMBERSHIP.PERSON_ID))
                .join(REGISTER_ORGANIZATION)
                .on(REGISTER_ORGANIZATION.ID.eq(REGISTER_SEAT.ORGANIZATION_ID))
                .where(condition)
                .orderBy(REGISTER_MEMBERSHIP.START_DATE, REGISTER_MEMBERSHIP.ID)
                .fetch(row -> Sealed.of(
                        RegisterRows.membership(row),
                        Seal.of(RegisterCodes.VISIBILITY.get(row.get(REGISTER_PERSON.VISIBILITY)))
                                .within(RegisterCodes.VISIBILITY.get(row.get(REGISTER_ORGANIZATION.VISIBILITY))))));
    }

    private static Sealed<Organization> sealed(Organization organization) {
        return Sealed.of(organization, Seal.of(organization.visibility()));
    }

    private static Sealed<Person> sealed(Person person) {
        return Sealed.of(person, Seal.of(person.visibility()));
    }

    private List<Organization> organizations(Condition condition) {
        return database.read(context -> {
            Map<Integer, List<Organization.Name>> names = organizationNames(context, condition);
            return context.selectFrom(REGISTER_ORGANIZATION)
                    .where(condition)
                    .orderBy(REGISTER_ORGANIZATION.ID)
                    .fetch(row -> RegisterRows.organization(
                            row, names.getOrDefault(row.get(REGISTER_ORGANIZATION.ID), List.of())));
        });
    }

    private static Map<Integer, List<Organization.Name>> organizationNames(DSLContext context, Condition condition) {
        Map<Integer, List<Organization.Name>> names = context.select(REGISTER_ORGANIZATION_NAME.fields())
                .from(REGISTER_ORGANIZATION_NAME)
                .join(REGISTER_ORGANIZATION)
                .on(REGISTER_ORGANIZATION.ID.eq(REGISTER_ORGANIZATION_NAME.ORGANIZATION_ID))
                .where(condition)
                .fetchGroups(
                        row -> row.get(REGISTER_ORGANIZATION_NAME.ORGANIZATION_ID),
                        row -> new Organization.Name(
                                row.get(REGISTER_ORGANIZATION_NAME.NAME),
                                RegisterRows.date(row.get(REGISTER_ORGANIZATION_NAME.FIRST_SEEN)),
                                RegisterRows.date(row.get(REGISTER_ORGANIZATION_NAME.LAST_SEEN))));
        names.replaceAll((id, list) -> list.stream().sorted(OLDEST_FIRST).toList());
        return names;
    }

    private List<Person> persons(Condition condition) {
        return database.read(context -> {
            Map<Integer, List<String>> spellings = spellings(context, condition);
            return context.selectFrom(REGISTER_PERSON)
                    .where(condition)
                    .orderBy(REGISTER_PERSON.NAME, REGISTER_PERSON.ID)
                    .fetch(row ->
                            RegisterRows.person(row, spellings.getOrDefault(row.get(REGISTER_PERSON.ID), List.of())));
        });
    }

    private static Map<Integer, List<String>> spellings(DSLContext context, Condition condition) {
        Map<Integer, List<String>> spellings = context.select(REGISTER_PERSON_NAME.PERSON_ID, REGISTER_PERSON_NAME.NAME)
                .from(REGISTER_PERSON_NAME)
                .join(REGISTER_PERSON)
                .on(REGISTER_PERSON.ID.eq(REGISTER_PERSON_NAME.PERSON_ID))
                .where(condition)
                .fetchGroups(REGISTER_PERSON_NAME.PERSON_ID, REGISTER_PERSON_NAME.NAME);
        spellings.replaceAll((id, list) -> list.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList());
        return spellings;
    }
}
