package dk.sagsgang.register.internal;

import static dk.sagsgang.storage.schema.Tables.REGISTER_BODY;
import static dk.sagsgang.storage.schema.Tables.REGISTER_TERM;
import static org.jooq.impl.DSL.param;

import dk.sagsgang.register.Body;
import dk.sagsgang.register.BodyId;
import dk.sagsgang.register.LegislativeTermId;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.register.OrganizationKind;
import dk.sagsgang.register.OrganizationName;
import dk.sagsgang.register.PersonId;
import dk.sagsgang.register.PersonName;
import dk.sagsgang.register.RegisterRecorder;
import dk.sagsgang.register.Sighting;
import dk.sagsgang.storage.Database;
import dk.sagsgang.storage.IdSource;
import dk.sagsgang.storage.Repeated;
import dk.sagsgang.storage.RowBatch;
import dk.sagsgang.storage.UtcText;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@link RegisterRecorder} in the database: municipalities and terms; the rest by its two helpers. */
public final class JooqRegisterRecorder implements RegisterRecorder {
    private static final int LONGEST_SLUG = 100;

    private static final Repeated BODY = Repeated.of(context ->
            context.selectFrom(REGISTER_BODY).where(REGISTER_BODY.SLUG.eq(param("slug", REGISTER_BODY.SLUG))));

    private static final Repeated TERM = Repeated.of(context -> context.select(REGISTER_TERM.ID)
            .from(REGISTER_TERM)
            .where(
                    REGISTER_TERM.BODY_ID.eq(param("body", REGISTER_TERM.BODY_ID)),
                    REGISTER_TERM.NAME.eq(param("name", REGISTER_TERM.NAME))));

    private final Database database;
    private final RegisterMemory memory = new RegisterMemory();
    private final OrganizationEntries organizations;
    private final PersonEntries persons;
    private final MembershipEntries memberships;

    public JooqRegisterRecorder(Database database) {
        this.database = database;
        this.organizations = new OrganizationEntries(database, memory);
        this.persons = new PersonEntries(database, memory);
        this.memberships = new MembershipEntries(database, memory);
    }

    @Override
    public Optional<Body> findBody(String name) {
        return database.read(context ->
                BODY.fetch(context, slug(name)).stream().map(RegisterRows::body).findFirst());
    }

    @Override
    public Body addBody(String name) {
        return database.write(context -> {
            String now = UtcText.of(UtcText.now());
            RowBatch.of(REGISTER_BODY)
                    .row()
                    .set(REGISTER_BODY.ID, IdSource.next(context, REGISTER_BODY.ID))
                    .set(REGISTER_BODY.SLUG, slug(name))
                    .set(REGISTER_BODY.NAME, name.strip())
                    .set(REGISTER_BODY.CREATED_AT, now)
                    .set(REGISTER_BODY.MODIFIED_AT, now)
                    .insertInto(context);
            return findBody(name).orElseThrow();
        });
    }

    @Override
    public Body renameBody(BodyId id, String name) {
        return database.write(context -> {
            context.update(REGISTER_BODY)
                    .set(REGISTER_BODY.SLUG, slug(name))
                    .set(REGISTER_BODY.NAME, name.strip())
                    .set(REGISTER_BODY.MODIFIED_AT, UtcText.of(UtcText.now()))
                    .where(REGISTER_BODY.ID.eq(id.value()))
                    .execute();
            return findBody(name).orElseThrow();
        });
    }

    @Override
    public LegislativeTermId term(BodyId body, LocalDate date) {
        TermYears years = TermYears.of(date);
        return database.write(context -> TERM.fetch(context, body.value(), years.name()).stream()
                .map(row -> new LegislativeTermId(row.get(REGISTER_TERM.ID)))
                .findFirst()
                .orElseGet(() -> {
                    int id = IdSource.next(context, REGISTER_TERM.ID);
                    String now = UtcText.of(UtcText.now());
                    RowBatch.of(REGISTER_TERM)
                            .row()
                            .set(REGISTER_TERM.ID, id)
                            .set(REGISTER_TERM.BODY_ID, body.value())
                            .set(REGISTER_TERM.NAME, years.name())
                            .set(REGISTER_TERM.START_DATE, years.start().toString())
                            .set(REGISTER_TERM.END_DATE, years.end().toString())
                            .set(REGISTER_TERM.CREATED_AT, now)
                            .set(REGISTER_TERM.MODIFIED_AT, now)
                            .insertInto(context);
                    return new LegislativeTermId(id);
                }));
    }

    @Override
    public Optional<OrganizationId> findOrganization(Body body, OrganizationName name) {
        return organizations.find(body, name);
    }

    @Override
    public OrganizationId addOrganization(Body body, OrganizationName name, OrganizationKind kind, Sighting sighting) {
        return organizations.add(body, name, kind, sighting);
    }

    @Override
    public void sawOrganization(Body body, OrganizationId organization, OrganizationName name, Sighting sighting) {
        organizations.saw(body, organization, name, sighting);
    }

    @Override
    public void sawOwnName(Body body, OrganizationId organization, OrganizationName name) {
        organizations.sawOwnName(body, organization, name);
    }

    @Override
    public void renameOrganization(OrganizationId organization, OrganizationName name, @Nullable LocalDate from) {
        organizations.rename(organization, name, from);
    }

    @Override
    public Collection<Candidate> listCandidates(BodyId body, PersonName name) {
        return persons.candidates(body, name);
    }

    @Override
    public PersonId addPerson(BodyId body, PersonName name, Sighting sighting) {
        return persons.add(body, name, sighting);
    }

    @Override
    public void sawPerson(PersonId person, PersonName name, Sighting sighting) {
        persons.saw(person, name, sighting);
    }

    @Override
    public void closePerson(PersonId person) {
        persons.close(person);
    }

    @Override
    public void sawMember(
            PersonId person,
            OrganizationId organization,
            @Nullable String role,
            @Nullable String party,
            LocalDate date) {
        memberships.saw(person, organization, role, party, date);
    }

    @Override
    public void addMembership(
            PersonId person,
            OrganizationId organization,
            String role,
            @Nullable String party,
            @Nullable LocalDate start,
            @Nullable LocalDate end) {
        memberships.add(person, organization, role, party, start, end);
    }

    @Override
    public void forget() {
        memory.forget();
    }

    private static String slug(String name) {
        String place = name.strip().replaceAll("(?iu)\\s+kommunes?$", "");
        return new OrganizationName(place.isEmpty() ? name : place).slug(LONGEST_SLUG);
    }
}
