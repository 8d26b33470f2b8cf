package dk.sagsgang.meetings.internal.recording;

import static dk.sagsgang.storage.schema.Tables.MEETINGS_ITEM;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_MEETING;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_PRESENCE;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_SINGLE_VOTE;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_VERSION;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_VOTE;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.meetings.identity.MeetingId;
import dk.sagsgang.meetings.internal.VersionRows;
import dk.sagsgang.register.PersonId;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** Who is named where, as voter or in attendance. */
final class NamedPersons {
    private final DSLContext context;

    NamedPersons(DSLContext context) {
        this.context = context;
    }

    List<PersonId> onlyInClosed(MeetingId meeting) {
        return context
                .fetch(attending(meeting, MEETINGS_PRESENCE.PERSON_ID)
                        .union(attending(meeting, MEETINGS_PRESENCE.SUBSTITUTE_ID))
                        .union(voting(meeting)))
                .stream()
                .map(Record1::value1)
                .filter(person -> !attendsInTheOpen(person) && !votesInTheOpen(person))
                .map(PersonId::new)
                .toList();
    }

    private static Select<Record1<Integer>> attending(MeetingId meeting, Field<Integer> person) {
        return DSL.selectDistinct(person)
                .from(MEETINGS_PRESENCE)
                .join(MEETINGS_VERSION)
                .on(MEETINGS_VERSION.ID.eq(MEETINGS_PRESENCE.VERSION_ID))
                .where(MEETINGS_VERSION.MEETING_ID.eq(meeting.value()), person.isNotNull());
    }

    private static Select<Record1<Integer>> voting(MeetingId meeting) {
        return DSL.selectDistinct(MEETINGS_SINGLE_VOTE.PERSON_ID)
                .from(MEETINGS_SINGLE_VOTE)
                .join(MEETINGS_VOTE)
                .on(MEETINGS_VOTE.ID.eq(MEETINGS_SINGLE_VOTE.VOTE_ID))
                .join(MEETINGS_ITEM)
                .on(MEETINGS_ITEM.ID.eq(MEETINGS_VOTE.ITEM_ID))
                .where(MEETINGS_ITEM.MEETING_ID.eq(meeting.value()), MEETINGS_SINGLE_VOTE.PERSON_ID.isNotNull());
    }

    private boolean attendsInTheOpen(int person) {
        return context.fetchExists(DSL.selectOne()
                .from(MEETINGS_PRESENCE)
                .join(MEETINGS_MEETING)
                .on(MEETINGS_MEETING.CURRENT_VERSION_ID.eq(MEETINGS_PRESENCE.VERSION_ID))
                .leftJoin(MEETINGS_ITEM)
                .on(MEETINGS_ITEM.ID.eq(MEETINGS_PRESENCE.ITEM_ID))
                .where(
                        MEETINGS_PRESENCE.PERSON_ID.eq(person).or(MEETINGS_PRESENCE.SUBSTITUTE_ID.eq(person)),
                        VersionRows.isNotWithdrawn(MEETINGS_PRESENCE.VERSION_ID),
                        MEETINGS_PRESENCE.ITEM_ID.isNull().or(MEETINGS_ITEM.VISIBILITY.eq(Visibility.PUBLIC.code()))));
    }

    private boolean votesInTheOpen(int person) {
        return context.fetchExists(DSL.selectOne()
                .from(MEETINGS_SINGLE_VOTE)
                .join(MEETINGS_VOTE)
                .on(MEETINGS_VOTE.ID.eq(MEETINGS_SINGLE_VOTE.VOTE_ID))
                .join(MEETINGS_ITEM)
                .on(MEETINGS_ITEM.ID.eq(MEETINGS_VOTE.ITEM_ID))
                .join(MEETINGS_MEETING)
                .on(MEETINGS_MEETING.CURRENT_VERSION_ID.eq(MEETINGS_ITEM.STANDS_IN_ID))
                .where(
                        MEETINGS_SINGLE_VOTE.PERSON_ID.eq(person),
                        MEETINGS_ITEM.VISIBILITY.eq(Visibility.PUBLIC.code())));
    }
}
