package dk.sagsgang.register.internal;

import static dk.sagsgang.storage.schema.Tables.REGISTER_MEMBERSHIP;
import static dk.sagsgang.storage.schema.Tables.REGISTER_SEAT;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.param;

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
import java.util.function.Supplier;
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
            .set(REGISTER_MEMBERSHIP.START_DATE, param("start", REGISTER_MEMBERSHIP.START_DATE))
            .set(REGISTER_MEMBERSHIP.END_DATE, param("end", REGISTER_MEMBERSHIP.END_DATE))
            .set(REGISTER_MEMBERSHIP.ROLE, param("role", REGISTER_MEMBERSHIP.ROLE))
            .set(REGISTER_MEMBERSHIP.PARTY, param("party", REGISTER_MEMBERSHIP.PARTY))
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
        return remembered(
                sitting,
                seen.date(),
                () -> database.write(context -> {
                    List<? extends Record> known = ofPerson(context, seen.person(), organization, term);
                    Supplier<SeatId> seat = () -> known.stream()
                            .findFirst()
                            .map(row -> new SeatId(row.get(REGISTER_MEMBERSHIP.SEAT_ID)))
                            .orElseGet(() -> seats.see(context, organization, seen.date()));
                    return filled(context, known, seat, Capacity.HOLDER, seen);
                }));
    }

    void sawSubstitute(SeatId seat, SeenMember seen) {
        Sitting sitting = sitting(seen, TermYears.of(seen.date()), seat, Capacity.SUBSTITUTE);
        remembered(
                sitting,
                seen.date(),
                () -> database.write(context -> {
                    List<? extends Record> known =
                            ON_SEAT.fetch(context, seat.value(), Capacity.SUBSTITUTE.code()).stream()
                                    .filter(row -> row.get(REGISTER_MEMBERSHIP.PERSON_ID)
                                            .equals(seen.person().value()))
                                    .toList();
                    return filled(context, known, () -> seat, Capacity.SUBSTITUTE, seen);
                }));
    }

    private static Sitting sitting(SeenMember seen, TermYears term, Object place, Capacity capacity) {
        String party = seen.party();
        String role = seen.role();
        return new Sitting(
                seen.person(),
                place,
                term.first(),
                party == null ? "" : party,
                role == null ? capacity.danish() : role);
    }

    private SeatId remembered(Sitting sitting, LocalDate day, Supplier<Filled> written) {
        Filled known = memory.sittings.getIfPresent(sitting);
        if (known != null && known.days().contains(day)) {
            return known.seat();
        }
        Filled filled = written.get();
        memory.sittings.put(sitting, filled);
        return filled.seat();
    }

    /** Extends one of the memberships known, or adds one on a seat. */
    private static Filled filled(
            DSLContext context,
            List<? extends Record> known,
            Supplier<SeatId> seat,
            Capacity capacity,
            SeenMember seen) {
        String party = seen.party();
        for (Record row : known) {
            String knownParty = row.get(REGISTER_MEMBERSHIP.PARTY);
            if (party == null || knownParty == null || knownParty.equals(party)) {
                return extend(context, row, knownParty == null ? party : knownParty, seen);
            }
        }
        String role = seen.role();
        NewMembership added = new NewMembership(
                seat.get(),
                seen.person(),
                capacity,
                role == null ? capacity.danish() : role,
                party,
                seen.date(),
                seen.date());
        insert(context, added, Membership.Basis.SEEN);
        return new Filled(added.seat(), new Days(seen.date(), seen.date()));
    }

    private static List<? extends Record> ofPerson(
            DSLContext context, PersonId person, OrganizationId organization, TermYears term) {
        return OF_PERSON.fetch(
                context,
                person.value(),
                organization.value(),
                term.start().toString(),
                term.end().toString());
    }

    private static Filled extend(DSLContext context, Record row, @Nullable String party, SeenMember seen) {
        Days days = new Days(
                        LocalDate.parse(row.get(REGISTER_MEMBERSHIP.START_DATE)),
                        LocalDate.parse(row.get(REGISTER_MEMBERSHIP.END_DATE)))
                .with(seen.date());
        String role = seen.role();
        EXTEND.execute(
                context,
                days.first().toString(),
                days.last().toString(),
                role == null ? row.get(REGISTER_MEMBERSHIP.ROLE) : role,
                party,
                UtcText.of(UtcText.now()),
                row.get(REGISTER_MEMBERSHIP.ID));
        return new Filled(new SeatId(row.get(REGISTER_MEMBERSHIP.SEAT_ID)), days);
    }

    void add(NewMembership membership) {
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
            insert(context, membership, Membership.Basis.RECORDED);
        });
    }

    /** A bound that is not known is none. */
    private static boolean overlaps(NewMembership membership, Record row) {
        return !endsBefore(RegisterRows.date(row.get(REGISTER_MEMBERSHIP.END_DATE)), membership.start())
                && !endsBefore(membership.end(), RegisterRows.date(row.get(REGISTER_MEMBERSHIP.START_DATE)));
    }

    private static boolean endsBefore(@Nullable LocalDate end, @Nullable LocalDate start) {
        return end != null && start != null && end.isBefore(start);
    }

    private static void insert(DSLContext context, NewMembership membership, Membership.Basis basis) {
        String now = UtcText.of(UtcText.now());
        RowBatch.of(REGISTER_MEMBERSHIP)
                .row()
                .set(REGISTER_MEMBERSHIP.ID, IdSource.next(context, REGISTER_MEMBERSHIP.ID))
                .set(REGISTER_MEMBERSHIP.SEAT_ID, membership.seat().value())
                .set(REGISTER_MEMBERSHIP.PERSON_ID, membership.person().value())
                .set(REGISTER_MEMBERSHIP.CAPACITY, membership.capacity().code())
                .set(REGISTER_MEMBERSHIP.ROLE, membership.role())
                .set(REGISTER_MEMBERSHIP.PARTY, membership.party())
                .set(REGISTER_MEMBERSHIP.START_DATE, RegisterRows.text(membership.start()))
                .set(REGISTER_MEMBERSHIP.END_DATE, RegisterRows.text(membership.end()))
                .set(REGISTER_MEMBERSHIP.BASIS, basis.code())
                .set(REGISTER_MEMBERSHIP.CREATED_AT, now)
                .set(REGISTER_MEMBERSHIP.MODIFIED_AT, now)
                .insertInto(context);
    }
}
