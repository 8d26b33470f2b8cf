package dk.sagsgang.register.internal;

import static dk.sagsgang.storage.schema.Tables.REGISTER_ORGANIZATION;
import static dk.sagsgang.storage.schema.Tables.REGISTER_SEAT;
import static org.jooq.impl.DSL.param;

import dk.sagsgang.files.FromEvent;
import dk.sagsgang.register.BodyId;
import dk.sagsgang.register.LegislativeTermId;
import dk.sagsgang.register.Membership;
import dk.sagsgang.register.NewSeat;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.register.SeatId;
import dk.sagsgang.storage.Database;
import dk.sagsgang.storage.IdSource;
import dk.sagsgang.storage.Repeated;
import dk.sagsgang.storage.RowBatch;
import dk.sagsgang.storage.UtcText;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Seats, written. */
final class SeatEntries {
    private static final Repeated BODY = Repeated.of(context -> context.select(REGISTER_ORGANIZATION.BODY_ID)
            .from(REGISTER_ORGANIZATION)
            .where(REGISTER_ORGANIZATION.ID.eq(param("organization", REGISTER_ORGANIZATION.ID))));

    private final Database database;
    private final TermEntries terms;

    SeatEntries(Database database, TermEntries terms) {
        this.database = database;
        this.terms = terms;
    }

    SeatId add(NewSeat seat, FromEvent origin) {
        return database.write(context ->
                insert(context, seat, Membership.Basis.RECORDED, origin.event().value()));
    }

    /** A seat that nothing is known of but that somebody was seen to fill it on a day. */
    SeatId see(DSLContext context, OrganizationId organization, LocalDate day) {
        int body = BODY.fetch(context, organization.value()).getFirst().get(REGISTER_ORGANIZATION.BODY_ID);
        LegislativeTermId term = terms.of(new BodyId(body), day);
        return insert(context, new NewSeat(organization, term, null, null), Membership.Basis.SEEN, null);
    }

    private static SeatId insert(DSLContext context, NewSeat seat, Membership.Basis basis, @Nullable Integer event) {
        SeatId id = new SeatId(IdSource.next(context, REGISTER_SEAT.ID));
        String now = UtcText.of(UtcText.now());
        RowBatch.of(REGISTER_SEAT)
                .row()
                .set(REGISTER_SEAT.ID, id.value())
                .set(REGISTER_SEAT.ORGANIZATION_ID, seat.organization().value())
                .set(REGISTER_SEAT.TERM_ID, seat.term().value())
                .set(REGISTER_SEAT.ORDINAL, seat.ordinal())
                .set(REGISTER_SEAT.PARTY, seat.party())
                .set(REGISTER_SEAT.BASIS, basis.code())
                .set(REGISTER_SEAT.EVENT_ID, event)
                .set(REGISTER_SEAT.CREATED_AT, now)
                .set(REGISTER_SEAT.MODIFIED_AT, now)
                .insertInto(context);
        return id;
    }
}
