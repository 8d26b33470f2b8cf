package dk.sagsgang.register.internal;

import static dk.sagsgang.storage.schema.Tables.REGISTER_BODY;
import static dk.sagsgang.storage.schema.Tables.REGISTER_MEMBERSHIP;
import static dk.sagsgang.storage.schema.Tables.REGISTER_ORGANIZATION;
import static dk.sagsgang.storage.schema.Tables.REGISTER_PERSON;
import static dk.sagsgang.storage.schema.Tables.REGISTER_SEAT;
import static dk.sagsgang.storage.schema.Tables.REGISTER_TERM;

import dk.sagsgang.files.EventId;
import dk.sagsgang.files.FromEvent;
import dk.sagsgang.register.Body;
import dk.sagsgang.register.BodyId;
import dk.sagsgang.register.LegislativeTerm;
import dk.sagsgang.register.LegislativeTermId;
import dk.sagsgang.register.Membership;
import dk.sagsgang.register.MembershipId;
import dk.sagsgang.register.MembershipTerm;
import dk.sagsgang.register.Organization;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.register.OrganizationSeat;
import dk.sagsgang.register.Person;
import dk.sagsgang.register.PersonId;
import dk.sagsgang.register.SeatId;
import dk.sagsgang.storage.UtcText;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** From rows to the register's types. */
final class RegisterRows {
    private RegisterRows() {}

    static Body body(Record row) {
        return new Body(
                new BodyId(row.get(REGISTER_BODY.ID)),
                row.get(REGISTER_BODY.SLUG),
                row.get(REGISTER_BODY.NAME),
                UtcText.parse(row.get(REGISTER_BODY.CREATED_AT)),
                UtcText.parse(row.get(REGISTER_BODY.MODIFIED_AT)));
    }

    static LegislativeTerm term(Record row) {
        return new LegislativeTerm(
                new LegislativeTermId(row.get(REGISTER_TERM.ID)),
                new BodyId(row.get(REGISTER_TERM.BODY_ID)),
                row.get(REGISTER_TERM.NAME),
                LocalDate.parse(row.get(REGISTER_TERM.START_DATE)),
                LocalDate.parse(row.get(REGISTER_TERM.END_DATE)),
                UtcText.parse(row.get(REGISTER_TERM.CREATED_AT)),
                UtcText.parse(row.get(REGISTER_TERM.MODIFIED_AT)));
    }

    static Organization organization(Record row, List<Organization.Name> names) {
        return new Organization(
                new OrganizationId(row.get(REGISTER_ORGANIZATION.ID)),
                new BodyId(row.get(REGISTER_ORGANIZATION.BODY_ID)),
                row.get(REGISTER_ORGANIZATION.SLUG),
                row.get(REGISTER_ORGANIZATION.NAME),
                RegisterCodes.ORGANIZATION_KIND.get(row.get(REGISTER_ORGANIZATION.KIND)),
                names,
                RegisterCodes.VISIBILITY.get(row.get(REGISTER_ORGANIZATION.VISIBILITY)),
                UtcText.parse(row.get(REGISTER_ORGANIZATION.CREATED_AT)),
                UtcText.parse(row.get(REGISTER_ORGANIZATION.MODIFIED_AT)));
    }

    static Person person(Record row, List<String> spellings) {
        return new Person(
                new PersonId(row.get(REGISTER_PERSON.ID)),
                new BodyId(row.get(REGISTER_PERSON.BODY_ID)),
                row.get(REGISTER_PERSON.SLUG),
                row.get(REGISTER_PERSON.NAME),
                spellings,
                RegisterCodes.VISIBILITY.get(row.get(REGISTER_PERSON.VISIBILITY)),
                UtcText.parse(row.get(REGISTER_PERSON.CREATED_AT)),
                UtcText.parse(row.get(REGISTER_PERSON.MODIFIED_AT)));
    }

    static OrganizationSeat seat(Record row) {
        Integer term = row.get(REGISTER_SEAT.TERM_ID);
        return new OrganizationSeat(
                new SeatId(row.get(REGISTER_SEAT.ID)),
                new OrganizationId(row.get(REGISTER_SEAT.ORGANIZATION_ID)),
                term == null ? null : new LegislativeTermId(term),
                row.get(REGISTER_SEAT.ORDINAL),
                row.get(REGISTER_SEAT.PARTY),
                RegisterCodes.BASIS.get(row.get(REGISTER_SEAT.BASIS)),
                event(row.get(REGISTER_SEAT.EVENT_ID)),
                UtcText.parse(row.get(REGISTER_SEAT.CREATED_AT)),
                UtcText.parse(row.get(REGISTER_SEAT.MODIFIED_AT)));
    }

    static Membership membership(Record row) {
        return new Membership(
                new MembershipId(row.get(REGISTER_MEMBERSHIP.ID)),
                new SeatId(row.get(REGISTER_MEMBERSHIP.SEAT_ID)),
                new PersonId(row.get(REGISTER_MEMBERSHIP.PERSON_ID)),
                new OrganizationId(row.get(REGISTER_SEAT.ORGANIZATION_ID)),
                RegisterCodes.CAPACITY.get(row.get(REGISTER_MEMBERSHIP.CAPACITY)),
                row.get(REGISTER_MEMBERSHIP.ROLE),
                row.get(REGISTER_MEMBERSHIP.PARTY),
                new MembershipTerm(
                        date(row.get(REGISTER_MEMBERSHIP.START_DATE)),
                        date(row.get(REGISTER_MEMBERSHIP.END_DATE)),
                        RegisterCodes.BASIS.get(row.get(REGISTER_MEMBERSHIP.BASIS)),
                        date(row.get(REGISTER_MEMBERSHIP.LISTED_UNTIL))),
                event(row.get(REGISTER_MEMBERSHIP.EVENT_ID)),
                UtcText.parse(row.get(REGISTER_MEMBERSHIP.CREATED_AT)),
                UtcText.parse(row.get(REGISTER_MEMBERSHIP.MODIFIED_AT)));
    }

    private static @Nullable FromEvent event(@Nullable Integer id) {
        return id == null ? null : new FromEvent(new EventId(id));
    }

    static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
