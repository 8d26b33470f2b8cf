package dk.sagsgang.register;

import dk.sagsgang.files.FromEvent;
import dk.sagsgang.register.internal.JooqRegisterRecorder;
import dk.sagsgang.storage.Database;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Adds to the register. Every call runs within the caller's {@link dk.sagsgang.storage.Database#write}. Whom a source means
 * is decided by the caller; this only keeps the answer.
 */
public interface RegisterRecorder {

    /** Adds to the register kept in a database. */
    static RegisterRecorder in(Database database) {
        return new JooqRegisterRecorder(database);
    }

    /** The municipality of a name, whatever its case and with or without {@code Kommune}. */
    Optional<Body> findBody(String name);

    /** Adds a municipality. */
    Body addBody(String name);

    /** Gives a municipality the name that it turned out to have. */
    Body renameBody(BodyId id, String name);

    /** The term that a day lies in, added when it is new. Terms of four years follow the elections of 2005 and later. */
    LegislativeTermId term(BodyId body, LocalDate date);

    /** The organization that has or has had a name. */
    Optional<OrganizationId> findOrganization(Body body, OrganizationName name);

    /** Adds an organization under the name it was first seen with. */
    OrganizationId addOrganization(Body body, OrganizationName name, OrganizationKind kind, Sighting sighting);

    /** Records that an organization was named so; one that was closed is public from its first public mention. */
    void sawOrganization(Body body, OrganizationId organization, OrganizationName name, Sighting sighting);

    /** Closes an organization that nothing in the open names any more. */
    void closeOrganization(OrganizationId organization);

    /**
     * Calls an organization what it calls itself in its own minutes, where that states its municipality and the name
     * known so far does not: {@code Strandholm Byråd}, which others have called {@code Byrådet}. Its address stays.
     */
    void sawOwnName(Body body, OrganizationId organization, OrganizationName name);

    /** Records that an organization has a name from some day, so that sources with either name mean it. */
    void renameOrganization(OrganizationId organization, OrganizationName name, @Nullable LocalDate from);

    /** Those whose name may be a form of a name, each with every spelling and what is known of the parties they sat for. */
    Collection<Candidate> listCandidates(BodyId body, PersonName name);

    /** Adds a person under the name he or she was first seen with. */
    PersonId addPerson(BodyId body, PersonName name, Sighting sighting);

    /** Keeps a spelling; one that was closed is public from the first public mention. */
    void sawPerson(PersonId person, PersonName name, Sighting sighting);

    /** Closes a person whom nothing in the open names any more. */
    void closePerson(PersonId person);

    /**
     * Records that somebody was seen on a seat of an organization on a day, by extending the membership of that
     * legislative term and party or adding one. Whoever is seen there again in the term is seen on the same seat.
     *
     * @return the seat
     */
    SeatId sawMember(OrganizationId organization, SeenMember member);

    /**
     * Forgets who was on the list of an organization's members of a day, because another version of the source is about to say so.
     * That they were seen is kept.
     */
    void clearList(OrganizationId organization, LocalDate day);

    /** Records that somebody was seen to fill a seat on a day in the place of its holder. */
    void sawSubstitute(SeatId seat, SeenMember substitute);

    /**
     * Keeps a seat that an organization has, whoever fills it.
     *
     * @param origin the event that somebody recorded it by
     */
    SeatId addSeat(NewSeat seat, FromEvent origin);

    /**
     * Keeps who fills a seat.
     *
     * @param origin the event that somebody recorded it by
     * @throws IllegalArgumentException when somebody else fills it in that capacity on one of the days
     */
    void addMembership(NewMembership membership, FromEvent origin);

    /** Forgets what it remembers of a transaction that was undone. */
    void forget();

    /**
     * Somebody who may be meant.
     *
     * @param spellings every form of the name seen
     * @param parties the parties sat for, as printed
     */
    record Candidate(PersonId person, List<PersonName> spellings, List<String> parties) {
        public Candidate {
            spellings = List.copyOf(spellings);
            parties = List.copyOf(parties);
        }
    }
}
