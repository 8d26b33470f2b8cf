package dk.sagsgang.register.internal;

import static dk.sagsgang.storage.schema.Tables.REGISTER_BODY;
import static org.jooq.impl.DSL.param;

import dk.sagsgang.files.FromEvent;
import dk.sagsgang.register.Body;
import dk.sagsgang.register.BodyId;
import dk.sagsgang.register.LegislativeTermId;
import dk.sagsgang.register.NewMembership;
import dk.sagsgang.register.NewSeat;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.register.OrganizationKind;
import dk.sagsgang.register.OrganizationName;
import dk.sagsgang.register.PersonId;
import dk.sagsgang.register.PersonName;
import dk.sagsgang.register.RegisterRecorder;
import dk.sagsgang.register.SeatId;
import dk.sagsgang.register.SeenMember;
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

/** {@link RegisterRecorder} in the database: municipalities; the rest by its helpers. */
public final class JooqRegisterRecorder implements RegisterRecorder {
    private static final int LONGEST_SLUG = 100;

    private static final Repeated BODY = Repeated.of(context ->
            context.selectFrom(REGISTER_BODY).where(REGISTER_BODY.SLUG.eq(param("slug", REGISTER_BODY.SLUG))));

    private final Database database;
    private final RegisterMemory memory = new RegisterMemory();
    private final OrganizationEntries organizations;
    private final PersonEntries persons;
    private final TermEntries terms;
    private final SeatEntries seats;
    private final MembershipEntries memberships;

    public JooqRegisterRecorder(Database database) {
        this.database = database;
        this.organizations = new OrganizationEntries(database, memory);
        this.persons = new PersonEntries(database, memory);
        this.terms = new TermEntries(database);
        this.seats = new SeatEntries(database, terms);
        this.memberships = new MembershipEntries(database, memory, seats);
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
        return terms.of(body, date);
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
    public void closeOrganization(OrganizationId organization) {
        organizations.close(organization);
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
    public SeatId sawMember(OrganizationId organization, SeenMember member) {
        return memberships.saw(organization, member);
    }

    @Override
    public void clearList(OrganizationId organization, LocalDate day) {
        memberships.clearList(organization, day);
    }

    @Override
    public void sawSubstitute(SeatId seat, SeenMember substitute) {
        memberships.sawSubstitute(seat, substitute);
    }

    @Override
    public SeatId addSeat(NewSeat seat, FromEvent origin) {
        return seats.add(seat, origin);
    }

    @Override
    public void addMembership(NewMembership membership, FromEvent origin) {
        memberships.add(membership, origin);
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
