package dk.sagsgang.register.internal;

import static dk.sagsgang.storage.schema.Tables.REGISTER_MEMBERSHIP;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.param;

import dk.sagsgang.register.Membership;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.register.PersonId;
import dk.sagsgang.register.internal.RegisterMemory.Days;
import dk.sagsgang.register.internal.RegisterMemory.Seat;
import dk.sagsgang.storage.Database;
import dk.sagsgang.storage.IdSource;
import dk.sagsgang.storage.Repeated;
import dk.sagsgang.storage.RowBatch;
import dk.sagsgang.storage.UtcText;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Memberships, written: recorded ones as given, seen ones from the first to the last day seen in a legislative term. */
final class MembershipEntries {
    private static final String ORDINARY = "Medlem";

    private static final Repeated SEATS = Repeated.of(context -> context.selectFrom(REGISTER_MEMBERSHIP)
            .where(
                    REGISTER_MEMBERSHIP.PERSON_ID.eq(param("person", REGISTER_MEMBERSHIP.PERSON_ID)),
                    REGISTER_MEMBERSHIP.ORGANIZATION_ID.eq(param("organization", REGISTER_MEMBERSHIP.ORGANIZATION_ID)),
                    REGISTER_MEMBERSHIP.BASIS.eq(inline(Membership.Basis.SEEN.code())),
                    REGISTER_MEMBERSHIP.START_DATE.between(
                            param("from", REGISTER_MEMBERSHIP.START_DATE), param("to", REGISTER_MEMBERSHIP.START_DATE)))
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

    MembershipEntries(Database database, RegisterMemory memory) {
        this.database = database;
        this.memory = memory;
    }

    void saw(
            PersonId person,
            OrganizationId organization,
            @Nullable String role,
            @Nullable String party,
            LocalDate date) {
        TermYears term = TermYears.of(date);
        Seat seat = new Seat(
                person, organization, term.first(), party == null ? "" : party, role == null ? ORDINARY : role);
        Days known = memory.seats.getIfPresent(seat);
        if (known != null && known.contains(date)) {
            return;
        }
        memory.seats.put(seat, database.write(context -> extended(context, seat, term, role, party, date)));
    }

    private static Days extended(
            DSLContext context,
            Seat seat,
            TermYears term,
            @Nullable String role,
            @Nullable String party,
            LocalDate date) {
        List<? extends Record> seats = seats(context, seat, term);
        for (Record row : seats) {
            String knownParty = row.get(REGISTER_MEMBERSHIP.PARTY);
            if (party == null || knownParty == null || knownParty.equals(party)) {
                return extend(context, row, role, knownParty == null ? party : knownParty, date);
            }
        }
        insert(context, seat, party, date, date, Membership.Basis.SEEN);
        return new Days(date, date);
    }

    private static List<? extends Record> seats(DSLContext context, Seat seat, TermYears term) {
        return SEATS.fetch(
                context,
                seat.person().value(),
                seat.organization().value(),
                term.start().toString(),
                term.end().toString());
    }

    private static Days extend(
            DSLContext context, Record row, @Nullable String role, @Nullable String party, LocalDate date) {
        Days days = new Days(
                        LocalDate.parse(row.get(REGISTER_MEMBERSHIP.START_DATE)),
                        LocalDate.parse(row.get(REGISTER_MEMBERSHIP.END_DATE)))
                .with(date);
        EXTEND.execute(
                context,
                days.first().toString(),
                days.last().toString(),
                role == null ? row.get(REGISTER_MEMBERSHIP.ROLE) : role,
                party,
                UtcText.of(UtcText.now()),
                row.get(REGISTER_MEMBERSHIP.ID));
        return days;
    }

    void add(
            PersonId person,
            OrganizationId organization,
            String role,
            @Nullable String party,
            @Nullable LocalDate start,
            @Nullable LocalDate end) {
        Seat seat = new Seat(person, organization, 0, "", role);
        database.change(context -> insert(context, seat, party, start, end, Membership.Basis.RECORDED));
    }

    private static void insert(
            DSLContext context,
            Seat seat,
            @Nullable String party,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            Membership.Basis basis) {
        String now = UtcText.of(UtcText.now());
        RowBatch.of(REGISTER_MEMBERSHIP)
                .row()
                .set(REGISTER_MEMBERSHIP.ID, IdSource.next(context, REGISTER_MEMBERSHIP.ID))
                .set(REGISTER_MEMBERSHIP.PERSON_ID, seat.person().value())
                .set(REGISTER_MEMBERSHIP.ORGANIZATION_ID, seat.organization().value())
                .set(REGISTER_MEMBERSHIP.ROLE, seat.role())
                .set(REGISTER_MEMBERSHIP.PARTY, party)
                .set(REGISTER_MEMBERSHIP.START_DATE, RegisterRows.text(start))
                .set(REGISTER_MEMBERSHIP.END_DATE, RegisterRows.text(end))
                .set(REGISTER_MEMBERSHIP.BASIS, basis.code())
                .set(REGISTER_MEMBERSHIP.CREATED_AT, now)
                .set(REGISTER_MEMBERSHIP.MODIFIED_AT, now)
                .insertInto(context);
    }
}
