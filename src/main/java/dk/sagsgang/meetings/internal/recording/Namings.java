package dk.sagsgang.meetings.internal.recording;

import static dk.sagsgang.storage.schema.Tables.MEETINGS_DECISION;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_ITEM;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_MEETING;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_MENTION;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_PRESENCE;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_SINGLE_VOTE;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_VERSION;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_VOTE;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.cases.CaseFileId;
import dk.sagsgang.cases.PaperTextId;
import dk.sagsgang.files.FileId;
import dk.sagsgang.files.Origin;
import dk.sagsgang.files.SourceLines;
import dk.sagsgang.files.StoredOrigin;
import dk.sagsgang.meetings.MeetingRecorder.NamedPerson;
import dk.sagsgang.meetings.MeetingRecorder.ReadItem;
import dk.sagsgang.meetings.identity.AgendaItemId;
import dk.sagsgang.meetings.internal.MeetingCodes;
import dk.sagsgang.meetings.internal.MeetingRows;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.register.PersonId;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableField;

/** In which lines the current versions of meetings name persons and bodies. */
final class Namings {
    private final DSLContext context;

    Namings(DSLContext context) {
        this.context = context;
    }

    List<ReadItem> items(FileId file) {
        return context.select(MEETINGS_ITEM.fields())
                .from(MEETINGS_ITEM)
                .join(MEETINGS_VERSION)
                .on(MEETINGS_VERSION.ID.eq(MEETINGS_ITEM.VERSION_ID))
                .join(MEETINGS_MEETING)
                .on(MEETINGS_MEETING.CURRENT_VERSION_ID.eq(MEETINGS_ITEM.STANDS_IN_ID))
                .where(MEETINGS_VERSION.FILE_ID.eq(file.value()))
                .orderBy(MEETINGS_ITEM.POSITION)
                .fetch(row -> {
                    Integer caseFile = row.get(MEETINGS_ITEM.CASE_ID);
                    return new ReadItem(
                            new AgendaItemId(row.get(MEETINGS_ITEM.ID)),
                            caseFile == null ? null : new CaseFileId(caseFile),
                            new PaperTextId(row.get(MEETINGS_ITEM.TEXT_ID)),
                            new SourceLines(file, row.get(MEETINGS_ITEM.START_LINE), row.get(MEETINGS_ITEM.END_LINE)));
                });
    }

    List<NamedPerson> of(PersonId person) {
        List<NamedPerson> named = new ArrayList<>();
        named.addAll(attending(
                MEETINGS_PRESENCE.PERSON_ID,
                MEETINGS_PRESENCE.PRINTED,
                MEETINGS_PRESENCE.PERSON_ID.eq(person.value())));
        named.addAll(attending(
                MEETINGS_PRESENCE.SUBSTITUTE_ID,
                MEETINGS_PRESENCE.SUBSTITUTE,
                MEETINGS_PRESENCE.SUBSTITUTE_ID.eq(person.value())));
        named.addAll(voting(MEETINGS_SINGLE_VOTE.PERSON_ID.eq(person.value())));
        return named;
    }

    List<NamedPerson> persons(Condition meeting) {
        List<NamedPerson> named = new ArrayList<>();
        named.addAll(attending(MEETINGS_PRESENCE.PERSON_ID, MEETINGS_PRESENCE.PRINTED, meeting));
        named.addAll(attending(
                MEETINGS_PRESENCE.SUBSTITUTE_ID,
                MEETINGS_PRESENCE.SUBSTITUTE,
                meeting.and(MEETINGS_PRESENCE.SUBSTITUTE_ID.isNotNull())));
        named.addAll(voting(meeting.and(MEETINGS_SINGLE_VOTE.PERSON_ID.isNotNull())));
        return named;
    }

    private List<NamedPerson> attending(Field<Integer> person, Field<String> printed, Condition condition) {
        return context.select(MEETINGS_PRESENCE.fields())
                .select(MEETINGS_VERSION.FILE_ID, MEETINGS_VERSION.EVENT_ID, MEETINGS_ITEM.VISIBILITY)
                .from(MEETINGS_PRESENCE)
                .join(MEETINGS_MEETING)
                .on(MEETINGS_MEETING.CURRENT_VERSION_ID.eq(MEETINGS_PRESENCE.VERSION_ID))
                .join(MEETINGS_VERSION)
                .on(MEETINGS_VERSION.ID.eq(MEETINGS_PRESENCE.VERSION_ID))
                .leftJoin(MEETINGS_ITEM)
                .on(MEETINGS_ITEM.ID.eq(MEETINGS_PRESENCE.ITEM_ID))
                .where(condition)
                .fetch(row -> {
                    boolean ofMeeting = row.get(MEETINGS_PRESENCE.ITEM_ID) == null;
                    return new NamedPerson(
                            new PersonId(row.get(person)),
                            row.get(printed),
                            MeetingRows.part(
                                    MeetingRows.ofVersion(row),
                                    row,
                                    MEETINGS_PRESENCE.START_LINE,
                                    MEETINGS_PRESENCE.END_LINE,
                                    MEETINGS_PRESENCE.EVENT_ID),
                            ofMeeting,
                            ofMeeting
                                    ? Visibility.PUBLIC
                                    : MeetingCodes.VISIBILITY.get(row.get(MEETINGS_ITEM.VISIBILITY)));
                });
    }

    private List<NamedPerson> voting(Condition condition) {
        return context.select(MEETINGS_SINGLE_VOTE.PERSON_ID, MEETINGS_SINGLE_VOTE.PRINTED)
                .select(MEETINGS_VOTE.START_LINE, MEETINGS_VOTE.END_LINE, MEETINGS_VOTE.EVENT_ID)
                .select(MEETINGS_VERSION.FILE_ID, MEETINGS_VERSION.EVENT_ID, MEETINGS_ITEM.VISIBILITY)
                .from(MEETINGS_SINGLE_VOTE)
                .join(MEETINGS_VOTE)
                .on(MEETINGS_VOTE.ID.eq(MEETINGS_SINGLE_VOTE.VOTE_ID))
                .join(MEETINGS_ITEM)
                .on(MEETINGS_ITEM.ID.eq(MEETINGS_VOTE.ITEM_ID))
                .join(MEETINGS_MEETING)
                .on(MEETINGS_MEETING.CURRENT_VERSION_ID.eq(MEETINGS_ITEM.STANDS_IN_ID))
                .join(MEETINGS_VERSION)
                .on(MEETINGS_VERSION.ID.eq(MEETINGS_ITEM.VERSION_ID))
                .where(condition)
                .fetch(row -> new NamedPerson(
                        new PersonId(row.get(MEETINGS_SINGLE_VOTE.PERSON_ID)),
                        row.get(MEETINGS_SINGLE_VOTE.PRINTED),
                        MeetingRows.part(
                                MeetingRows.ofVersion(row),
                                row,
                                MEETINGS_VOTE.START_LINE,
                                MEETINGS_VOTE.END_LINE,
                                MEETINGS_VOTE.EVENT_ID),
                        false,
                        MeetingCodes.VISIBILITY.get(row.get(MEETINGS_ITEM.VISIBILITY))));
    }

    List<Origin> of(OrganizationId organization) {
        List<Origin> origins = new ArrayList<>();
        origins.addAll(naming(
                MEETINGS_DECISION.ITEM_ID,
                MEETINGS_DECISION.START_LINE,
                MEETINGS_DECISION.END_LINE,
                MEETINGS_DECISION.EVENT_ID,
                MEETINGS_DECISION.ORGANIZATION_ID.eq(organization.value())));
        origins.addAll(naming(
                MEETINGS_VOTE.ITEM_ID,
                MEETINGS_VOTE.START_LINE,
                MEETINGS_VOTE.END_LINE,
                MEETINGS_VOTE.EVENT_ID,
                MEETINGS_VOTE.ORGANIZATION_ID.eq(organization.value())));
        origins.addAll(naming(
                MEETINGS_MENTION.ITEM_ID,
                MEETINGS_MENTION.START_LINE,
                MEETINGS_MENTION.END_LINE,
                MEETINGS_VERSION.EVENT_ID,
                MEETINGS_MENTION.ORGANIZATION_ID.eq(organization.value())));
        return origins;
    }

    private List<Origin> naming(
            TableField<?, Integer> item,
            Field<Integer> start,
            Field<Integer> end,
            Field<Integer> event,
            Condition condition) {
        return context.select(MEETINGS_VERSION.FILE_ID, start, end, event)
                .from(item.getTable())
                .join(MEETINGS_ITEM)
                .on(MEETINGS_ITEM.ID.eq(item))
                .join(MEETINGS_MEETING)
                .on(MEETINGS_MEETING.CURRENT_VERSION_ID.eq(MEETINGS_ITEM.STANDS_IN_ID))
                .join(MEETINGS_VERSION)
                .on(MEETINGS_VERSION.ID.eq(MEETINGS_ITEM.VERSION_ID))
                .where(condition, event.isNull().or(MEETINGS_ITEM.VISIBILITY.eq(Visibility.PUBLIC.code())))
                .fetch(row -> new StoredOrigin(row.value1(), row.value2(), row.value3(), row.value4()).origin());
    }

    boolean hasOpenItems(OrganizationId organization) {
        return context.fetchExists(context.selectOne()
                .from(MEETINGS_ITEM)
                .join(MEETINGS_MEETING)
                .on(MEETINGS_MEETING.CURRENT_VERSION_ID.eq(MEETINGS_ITEM.STANDS_IN_ID))
                .where(
                        MEETINGS_MEETING.ORGANIZATION_ID.eq(organization.value()),
                        MEETINGS_ITEM.VISIBILITY.eq(Visibility.PUBLIC.code())));
    }
}
