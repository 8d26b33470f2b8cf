package dk.sagsgang.register.internal;

import static dk.sagsgang.storage.schema.Tables.REGISTER_MEMBERSHIP;
import static dk.sagsgang.storage.schema.Tables.REGISTER_SEAT;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.param;

import dk.sagsgang.files.FromEvent;
import dk.sagsgang.register.Membership;
import dk.sagsgang.register.Membership.Capacity;
import dk.sagsgang.register.NewMembership;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.register.PersonId;
import dk.sagsgang.register.SeatId;
import dk.sagsgang.register.SeenMember;
import dk.sagsgang.register.internal.RegisterMemory.Days;
import dk.sagsgang.register.internal.RegisterMemory.Filled;
import dk.sagsgang.register.internal.RegisterMemory.Sitting;
import dk.sagsgang.storage.Database;
import dk.sagsgang.storage.IdSource;
import dk.sagsgang.storage.Repeated;
import dk.sagsgang.storage.RowBatch;
import dk.sagsgang.storage.UtcText;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Writes memberships: recorded ones as given, seen ones from the first to the last day seen in a legislative term. */
final class MembershipEntries {
    private static final Repeated OF_PERSON = Repeated.of(context -> context.select(REGISTER_MEMBERSHIP.fields())
            .from(REGISTER_MEMBERSHIP)
            .join(REGISTER_SEAT)
            .on(REGISTER_SEAT.ID.eq(REGISTER_MEMBERSHIP.SEAT_ID))
            .where(
                    REGISTER_MEMBERSHIP.PERSON_ID.eq(param("person", REGISTER_MEMBERSHIP.PERSON_ID)),
                    REGISTER_SEAT.ORGANIZATION_ID.eq(param("organization", REGISTER_SEAT.ORGANIZATION_ID)),
                    REGISTER_MEMBERSHIP.CAPACITY.eq(inline(Capacity.HOLDER.code())),
                    REGISTER_MEMBERSHIP.BASIS.eq(inline(Membership.Basis.SEEN.code())),
                    REGISTER_MEMBERSHIP.START_DATE.between(
                            param("from", REGISTER_MEMBERSHIP.START_DATE), param("to", REGISTER_MEMBERSHIP.START_DATE)))
            .orderBy(REGISTER_MEMBERSHIP.ID));

    private static final Repeated ON_SEAT = Repeated.of(context -> context.selectFrom(REGISTER_MEMBERSHIP)
            .where(
                    REGISTER_MEMBERSHIP.SEAT_ID.eq(param("seat", REGISTER_MEMBERSHIP.SEAT_ID)),
                    REGISTER_MEMBERSHIP.CAPACITY.eq(param("capacity", REGISTER_MEMBERSHIP.CAPACITY)))
            .orderBy(REGISTER_MEMBERSHIP.ID));

    private static final Repeated EXTEND = Repeated.of(context -> context.update(REGISTER_MEMBERSHIP)
            .set(
                    REGISTER_MEMBERSHIP.START_DATE,
                    least(REGISTER_MEMBERSHIP.START_DATE, param("start", REGISTER_MEMBERSHIP.START_DATE)))
            .set(
                    REGISTER_MEMBERSHIP.END_DATE,
                    greatest(REGISTER_MEMBERSHIP.END_DATE, param("end", REGISTER_MEMBERSHIP.END_DATE)))
            .set(REGISTER_MEMBERSHIP.ROLE, param("role", REGISTER_MEMBERSHIP.ROLE))
            .set(REGISTER_MEMBERSHIP.PARTY, param("party", REGISTER_MEMBERSHIP.PARTY))
            .set(REGISTER_MEMBERSHIP.LISTED_UNTIL, param("listed", REGISTER_MEMBERSHIP.LISTED_UNTIL))
            .set(REGISTER_MEMBERSHIP.MODIFIED_AT, param("now", REGISTER_MEMBERSHIP.MODIFIED_AT))
            .where(REGISTER_MEMBERSHIP.ID.eq(param("membership", REGISTER_MEMBERSHIP.ID))));

    private final Database database;
    private final RegisterMemory memory;
    private final SeatEntries seats;

    MembershipEntries(Database database, RegisterMemory memory, SeatEntries seats) {
        this.database = database;
        this.memory = memory;
        this.seats = seats;
    }

    SeatId saw(OrganizationId organization, SeenMember seen) {
        TermYears term = TermYears.of(seen.date());
        Sitting sitting = sitting(seen, term, organization, Capacity.HOLDER);
        return filled(
                sitting,
                seen,
                Capacity.HOLDER,
                context -> ofPerson(context, seen.person(), organization, term),
                (context, known) -> known.stream()
                        .findFirst()
                        .map(Filled::seat)
                        .orElseGet(() -> seats.see(context, organization, seen.date())));
    }

    void sawSubstitute(SeatId seat, SeenMember seen) {
        Sitting sitting = sitting(seen, TermYears.of(seen.date()), seat, Capacity.SUBSTITUTE);
        filled(
                sitting,
                seen,
                Capacity.SUBSTITUTE,
                context -> ON_SEAT.fetch(context, seat.value(), Capacity.SUBSTITUTE.code()).stream()
                        .filter(row -> row.get(REGISTER_MEMBERSHIP.PERSON_ID)
                                .equals(seen.person().value()))
                        .map(MembershipEntries::filled)
                        .toList(),
                (_, _) -> seat);
    }

    private static Sitting sitting(SeenMember seen, TermYears term, Object place, Capacity capacity) {
        String party = seen.party();
        return new Sitting(
                seen.person(), place, term.first(), party == null ? "" : party, role(seen, capacity.danish()));
    }

    private static String role(SeenMember seen, String otherwise) {
        String role = seen.role();
        return role == null ? otherwise : role;
    }

    /** Extends the membership that somebody was seen to have, or adds one. */
    private SeatId filled(
            Sitting sitting,
            SeenMember seen,
            Capacity capacity,
            Function<DSLContext, List<Filled>> known,
            BiFunction<DSLContext, List<Filled>, SeatId> seat) {
        Integer membership = memory.sittings.getIfPresent(sitting);
        Filled remembered = membership == null ? null : memory.memberships.getIfPresent(membership);
        if (remembered != null && remembered.tells(seen)) {
            return remembered.seat();
        }
        Filled filled = database.write(context -> {
            if (remembered != null) {
                return extend(context, remembered, seen);
            }
            List<Filled> all = known.apply(context);
            return all.stream()
                    .filter(each -> mayBeOf(each, seen))
                    .findFirst()
                    .map(each -> extend(context, each, seen))
                    .orElseGet(() -> add(context, seat.apply(context, all), capacity, seen));
        });
        memory.sittings.put(sitting, filled.membership());
        memory.memberships.put(filled.membership(), filled);
        return filled.seat();
    }

    private static boolean mayBeOf(Filled membership, SeenMember seen) {
        String party = membership.party();
        return party == null || seen.party() == null || party.equals(seen.party());
    }

    private static Filled add(DSLContext context, SeatId seat, Capacity capacity, SeenMember seen) {
        NewMembership added = new NewMembership(
                seat, seen.person(), capacity, role(seen, capacity.danish()), seen.party(), seen.date(), seen.date());
        LocalDate listed = seen.listed() ? seen.date() : null;
        int id = insert(context, added, Membership.Basis.SEEN, listed, null);
        return new Filled(id, seat, new Days(seen.date(), seen.date()), added.role(), seen.party(), listed);
    }

    private static List<Filled> ofPerson(
            DSLContext context, PersonId person, OrganizationId organization, TermYears term) {
        return OF_PERSON
                .fetch(
                        context,
                        person.value(),
                        organization.value(),
                        term.start().toString(),
                        term.end().toString())
                .map(MembershipEntries::filled);
    }

    private static Filled filled(Record row) {
        return new Filled(
                row.get(REGISTER_MEMBERSHIP.ID),
                new SeatId(row.get(REGISTER_MEMBERSHIP.SEAT_ID)),
                new Days(
                        LocalDate.parse(row.get(REGISTER_MEMBERSHIP.START_DATE)),
                        LocalDate.parse(row.get(REGISTER_MEMBERSHIP.END_DATE))),
                row.get(REGISTER_MEMBERSHIP.ROLE),
                row.get(REGISTER_MEMBERSHIP.PARTY),
                RegisterRows.date(row.get(REGISTER_MEMBERSHIP.LISTED_UNTIL)));
    }

    private static Filled extend(DSLContext context, Filled known, SeenMember seen) {
        Filled extended = new Filled(
                known.membership(),
                known.seat(),
                known.days().with(seen.date()),
                role(seen, known.role()),
                known.party() == null ? seen.party() : known.party(),
                known.listedWith(seen));
        EXTEND.execute(
                context,
                extended.days().first().toString(),
                extended.days().last().toString(),
                extended.role(),
                extended.party(),
                RegisterRows.text(extended.listed()),
                UtcText.of(UtcText.now()),
                extended.membership());
        return extended;
    }

    void add(NewMembership membership, FromEvent origin) {
        database.change(context -> {
            ON_SEAT
                    .fetch(
                            context,
                            membership.seat().value(),
                            membership.capacity().code())
                    .stream()
                    .filter(row -> overlaps(membership, row))
                    .findFirst()
                    .ifPresent(row -> {
                        throw new IllegalArgumentException(
                                "Seat " + membership.seat().value() + " is filled in "
                                        + membership.start() + " to " + membership.end() + " by person "
                                        + row.get(REGISTER_MEMBERSHIP.PERSON_ID));
                    });
            insert(
                    context,
                    membership,
                    Membership.Basis.RECORDED,
                    null,
                    origin.event().value());
        });
    }

    /** Forgets who was listed in an organization on a day, since the list is read anew. */
    void clearList(OrganizationId organization, LocalDate day) {
        database.change(context -> context.update(REGISTER_MEMBERSHIP)
                .setNull(REGISTER_MEMBERSHIP.LISTED_UNTIL)
                .where(
                        REGISTER_MEMBERSHIP.LISTED_UNTIL.eq(day.toString()),
                        REGISTER_MEMBERSHIP.SEAT_ID.in(context.select(REGISTER_SEAT.ID)
                                .from(REGISTER_SEAT)
                                .where(REGISTER_SEAT.ORGANIZATION_ID.eq(organization.value()))))
                .execute());
        memory.forgetMemberships();
    }

    /** A bound that is not known is none. */
    private static boolean overlaps(NewMembership membership, Record row) {
        return !endsBefore(RegisterRows.date(row.get(REGISTER_MEMBERSHIP.END_DATE)), membership.start())
                && !endsBefore(membership.end(), RegisterRows.date(row.get(REGISTER_MEMBERSHIP.START_DATE)));
    }

    private static boolean endsBefore(@Nullable LocalDate end, @Nullable LocalDate start) {
        return end != null && start != null && end.isBefore(start);
    }

    private static int insert(
            DSLContext context,
            NewMembership membership,
            Membership.Basis basis,
            @Nullable LocalDate listed,
            @Nullable Integer event) {
        int id = IdSource.next(context, REGISTER_MEMBERSHIP.ID);
        String now = UtcText.of(UtcText.now());
        RowBatch.of(REGISTER_MEMBERSHIP)
                .row()
                .set(REGISTER_MEMBERSHIP.ID, id)
                .set(REGISTER_MEMBERSHIP.SEAT_ID, membership.seat().value())
                .set(REGISTER_MEMBERSHIP.PERSON_ID, membership.person().value())
                .set(REGISTER_MEMBERSHIP.CAPACITY, membership.capacity().code())
                .set(REGISTER_MEMBERSHIP.ROLE, membership.role())
                .set(REGISTER_MEMBERSHIP.PARTY, membership.party())
                .set(REGISTER_MEMBERSHIP.START_DATE, RegisterRows.text(membership.start()))
                .set(REGISTER_MEMBERSHIP.END_DATE, RegisterRows.text(membership.end()))
                .set(REGISTER_MEMBERSHIP.BASIS, basis.code())
                .set(REGISTER_MEMBERSHIP.LISTED_UNTIL, RegisterRows.text(listed))
                .set(REGISTER_MEMBERSHIP.EVENT_ID, event)
                .set(REGISTER_MEMBERSHIP.CREATED_AT, now)
                .set(REGISTER_MEMBERSHIP.MODIFIED_AT, now)
                .insertInto(context);
        return id;
    }
}
