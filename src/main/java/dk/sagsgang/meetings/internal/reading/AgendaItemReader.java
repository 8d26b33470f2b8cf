package dk.sagsgang.meetings.internal.reading;

import static dk.sagsgang.storage.schema.Tables.MEETINGS_DECISION;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_ITEM;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_MENTION;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_PRESENCE;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_VERSION;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.cases.CaseFileId;
import dk.sagsgang.cases.ConsultationId;
import dk.sagsgang.cases.PaperId;
import dk.sagsgang.cases.PaperTextId;
import dk.sagsgang.files.Origin;
import dk.sagsgang.meetings.agenda.AgendaItem;
import dk.sagsgang.meetings.agenda.AgendaPlace;
import dk.sagsgang.meetings.agenda.CaseLinks;
import dk.sagsgang.meetings.agenda.ItemHeading;
import dk.sagsgang.meetings.agenda.Mention;
import dk.sagsgang.meetings.identity.AgendaItemId;
import dk.sagsgang.meetings.identity.BusinessId;
import dk.sagsgang.meetings.identity.MeetingId;
import dk.sagsgang.meetings.identity.MeetingVersionId;
import dk.sagsgang.meetings.internal.MeetingCodes;
import dk.sagsgang.meetings.internal.MeetingRows;
import dk.sagsgang.meetings.outcome.Decision;
import dk.sagsgang.meetings.presence.PresenceEvent;
import dk.sagsgang.meetings.vote.VoteEvent;
import dk.sagsgang.register.OrganizationId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Agenda items with all that was done with them, read: one question per table for any number of items. */
final class AgendaItemReader {
    private final DSLContext context;
    private final List<? extends Record> rows;
    private final List<Integer> ids;
    private final Map<Integer, Origin> versions;

    /** The items that a condition on {@code meetings_item} picks, at most some hundreds. */
    AgendaItemReader(DSLContext context, Condition condition) {
        this.context = context;
        this.rows = context.select(MEETINGS_ITEM.fields())
                .select(MEETINGS_VERSION.FILE_ID, MEETINGS_VERSION.EVENT_ID)
                .from(MEETINGS_ITEM)
                .join(MEETINGS_VERSION)
                .on(MEETINGS_VERSION.ID.eq(MEETINGS_ITEM.VERSION_ID))
                .where(condition)
                .orderBy(MEETINGS_ITEM.VERSION_ID, MEETINGS_ITEM.POSITION)
                .fetch();
        this.ids = rows.stream().map(row -> row.get(MEETINGS_ITEM.ID)).toList();
        this.versions =
                rows.stream().collect(Collectors.toMap(row -> row.get(MEETINGS_ITEM.ID), MeetingRows::ofVersion));
    }

    List<AgendaItem> read() {
        Map<Integer, List<Decision>> decisions = decisions();
        Map<Integer, List<VoteEvent>> votes = new VoteReader(context, versions).read();
        Map<Integer, List<PresenceEvent>> attendance = attendance();
        Map<Integer, List<Mention>> mentions = mentions();
        return rows.stream()
                .map(row -> {
                    int id = row.get(MEETINGS_ITEM.ID);
                    return item(
                            row,
                            decisions.getOrDefault(id, List.of()),
                            votes.getOrDefault(id, List.of()),
                            attendance.getOrDefault(id, List.of()),
                            mentions.getOrDefault(id, List.of()));
                })
                .toList();
    }

    private static Visibility visibility(Record row) {
        return MeetingCodes.VISIBILITY.get(row.get(MEETINGS_ITEM.VISIBILITY));
    }

    private AgendaItem item(
            Record row,
            List<Decision> decisions,
            List<VoteEvent> votes,
            List<PresenceEvent> attendance,
            List<Mention> mentions) {
        return new AgendaItem(
                new AgendaItemId(row.get(MEETINGS_ITEM.ID)),
                new BusinessId(row.get(MEETINGS_ITEM.BUSINESS_ID)),
                new AgendaPlace(
                        new MeetingId(row.get(MEETINGS_ITEM.MEETING_ID)),
                        new MeetingVersionId(row.get(MEETINGS_ITEM.VERSION_ID)),
                        row.get(MEETINGS_ITEM.POSITION)),
                heading(row),
                links(row),
                decisions.stream()
                        .map(each -> MeetingSeals.seal(each, visibility(row)))
                        .toList(),
                votes.stream()
                        .map(each -> MeetingSeals.seal(each, visibility(row)))
                        .toList(),
                attendance.stream()
                        .map(each -> MeetingSeals.seal(each, visibility(row)))
                        .toList(),
                mentions.stream()
                        .map(each -> MeetingSeals.seal(each, visibility(row)))
                        .toList(),
                MeetingRows.part(MeetingRows.ofVersion(row), row, MEETINGS_ITEM.START_LINE, MEETINGS_ITEM.END_LINE));
    }

    private static ItemHeading heading(Record row) {
        return new ItemHeading(
                row.get(MEETINGS_ITEM.NUMBER),
                row.get(MEETINGS_ITEM.TITLE),
                row.get(MEETINGS_ITEM.CASE_TYPE),
                row.get(MEETINGS_ITEM.RAISED_TO),
                row.get(MEETINGS_ITEM.REFERENCE),
                visibility(row),
                row.get(MEETINGS_ITEM.PUBLIC_TITLE),
                row.get(MEETINGS_ITEM.DECISION_EXPECTED));
    }

    private static CaseLinks links(Record row) {
        Integer caseFile = row.get(MEETINGS_ITEM.CASE_ID);
        return new CaseLinks(
                caseFile == null ? null : new CaseFileId(caseFile),
                new PaperId(row.get(MEETINGS_ITEM.PAPER_ID)),
                new PaperTextId(row.get(MEETINGS_ITEM.TEXT_ID)),
                new ConsultationId(row.get(MEETINGS_ITEM.CONSULTATION_ID)));
    }

    /** Where the version comes from that an item is of. */
    private Origin version(int item) {
        return Objects.requireNonNull(versions.get(item), "an item is of a version");
    }

    private Map<Integer, List<Decision>> decisions() {
        var table = MEETINGS_DECISION;
        return context.selectFrom(table)
                .where(table.ITEM_ID.in(ids))
                .orderBy(table.ITEM_ID, table.POSITION)
                .fetchGroups(
                        table.ITEM_ID,
                        row -> new Decision(
                                new OrganizationId(row.get(table.ORGANIZATION_ID)),
                                row.get(table.PRINTED_ORGANIZATION),
                                MeetingCodes.OUTCOME.get(row.get(table.OUTCOME)),
                                MeetingRows.date(row.get(table.DECIDED_ON)),
                                row.get(table.AT_THIS_MEETING),
                                row.get(table.OTHER_ITEM_NUMBER),
                                row.get(table.REMARK),
                                row.get(table.BODY),
                                MeetingRows.part(
                                        version(row.get(table.ITEM_ID)),
                                        row,
                                        table.START_LINE,
                                        table.END_LINE,
                                        table.EVENT_ID)));
    }

    private Map<Integer, List<PresenceEvent>> attendance() {
        var table = MEETINGS_PRESENCE;
        return context.selectFrom(table)
                .where(table.ITEM_ID.in(ids))
                .orderBy(table.ITEM_ID, table.POSITION)
                .fetchGroups(table.ITEM_ID, row -> PresenceReader.event(row, version(row.get(table.ITEM_ID))));
    }

    private Map<Integer, List<Mention>> mentions() {
        var table = MEETINGS_MENTION;
        return context.selectFrom(table)
                .where(table.ITEM_ID.in(ids))
                .orderBy(table.ITEM_ID, table.POSITION)
                .fetchGroups(
                        table.ITEM_ID,
                        row -> new Mention(
                                MeetingRows.organization(row.get(table.ORGANIZATION_ID)),
                                row.get(table.PRINTED_ORGANIZATION),
                                MeetingRows.date(row.get(table.MENTIONED_ON)),
                                row.get(table.BODY),
                                MeetingRows.part(
                                        version(row.get(table.ITEM_ID)), row, table.START_LINE, table.END_LINE)));
    }
}
