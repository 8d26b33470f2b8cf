package dk.sagsgang.meetings.internal.reading;

import static dk.sagsgang.storage.schema.Tables.MEETINGS_DECISION;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_ITEM;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_MEETING;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_VERSION;

import dk.sagsgang.access.Sealed;
import dk.sagsgang.access.Visibility;
import dk.sagsgang.meetings.agenda.Agenda;
import dk.sagsgang.meetings.agenda.AgendaEntry;
import dk.sagsgang.meetings.agenda.AgendaItem;
import dk.sagsgang.meetings.agenda.Treatment;
import dk.sagsgang.meetings.internal.MeetingCodes;
import dk.sagsgang.meetings.internal.MeetingRows;
import dk.sagsgang.meetings.meeting.Meeting;
import dk.sagsgang.meetings.outcome.DatedOutcome;
import dk.sagsgang.register.OrganizationId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Reads items of current versions together with their meetings. */
final class TreatmentReader {
    /** Within a meeting in the order of the agenda; meetings without a day last. */
    private static final Comparator<Treatment> LATEST_FIRST = Comparator.comparing(
                    (Treatment treatment) -> treatment.meeting().date(),
                    Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .reversed()
            .thenComparing(treatment -> treatment.meeting().id().value(), Comparator.reverseOrder())
            .thenComparingInt(treatment -> treatment.item().position());

    private final DSLContext context;

    TreatmentReader(DSLContext context) {
        this.context = context;
    }

    /** The latest first; the condition is on {@code meetings_item}. */
    List<Treatment> current(Condition condition) {
        List<Integer> ids = context.select(MEETINGS_ITEM.ID)
                .from(MEETINGS_ITEM)
                .join(MEETINGS_MEETING)
                .on(MEETINGS_MEETING.CURRENT_VERSION_ID.eq(MEETINGS_ITEM.STANDS_IN_ID))
                .where(condition)
                .fetch(MEETINGS_ITEM.ID);
        return ofItems(ids);
    }

    /** By meeting, the latest first. */
    List<Agenda> agendas(List<Integer> meetings) {
        List<Treatment> all = ofItems(context.select(MEETINGS_ITEM.ID)
                .from(MEETINGS_MEETING)
                .join(MEETINGS_ITEM)
                .on(MEETINGS_ITEM.STANDS_IN_ID.eq(MEETINGS_MEETING.CURRENT_VERSION_ID))
                .where(MEETINGS_MEETING.ID.in(meetings))
                .fetch(MEETINGS_ITEM.ID));
        Map<Meeting, List<AgendaEntry>> entries = new LinkedHashMap<>();
        all.forEach(each ->
                entries.computeIfAbsent(each.meeting(), _ -> new ArrayList<>()).add(MeetingSeals.entry(each.item())));
        return entries.entrySet().stream()
                .map(each -> new Agenda(each.getKey(), each.getValue()))
                .toList();
    }

    /** The latest first. */
    List<Treatment> ofItems(List<Integer> ids) {
        List<AgendaItem> items = new AgendaItemReader(context, MEETINGS_ITEM.ID.in(ids)).read();
        Map<Integer, Meeting> meetings = new MeetingReader(context)
                .byId(items.stream().map(item -> item.meeting().value()).toList());
        return items.stream()
                .map(item -> new Treatment(
                        Objects.requireNonNull(meetings.get(item.meeting().value())), item))
                .sorted(LATEST_FIRST)
                .toList();
    }

    List<Treatment> latestDecisions(int limit) {
        List<Integer> ids = context.select(MEETINGS_ITEM.ID)
                .from(MEETINGS_MEETING)
                .join(MEETINGS_ITEM)
                .on(MEETINGS_ITEM.STANDS_IN_ID.eq(MEETINGS_MEETING.CURRENT_VERSION_ID))
                .where(
                        MEETINGS_MEETING.HELD_ON.isNotNull(),
                        MEETINGS_ITEM.VISIBILITY.eq(Visibility.PUBLIC.code()),
                        DSL.exists(DSL.selectOne()
                                .from(MEETINGS_DECISION)
                                .where(
                                        MEETINGS_DECISION.ITEM_ID.eq(MEETINGS_ITEM.ID),
                                        MEETINGS_DECISION.AT_THIS_MEETING.isTrue())))
                .orderBy(MEETINGS_MEETING.HELD_ON.desc(), MEETINGS_MEETING.ID.desc(), MEETINGS_ITEM.POSITION)
                .limit(limit)
                .fetch(MEETINGS_ITEM.ID);
        return ofItems(ids);
    }

    List<Sealed<DatedOutcome>> outcomes(OrganizationId organization) {
        return context.select(
                        MEETINGS_MEETING.HELD_ON,
                        MEETINGS_DECISION.OUTCOME,
                        MEETINGS_DECISION.START_LINE,
                        MEETINGS_DECISION.END_LINE,
                        MEETINGS_DECISION.EVENT_ID,
                        MEETINGS_ITEM.VISIBILITY,
                        MEETINGS_VERSION.FILE_ID,
                        MEETINGS_VERSION.EVENT_ID)
                .from(MEETINGS_MEETING)
                .join(MEETINGS_ITEM)
                .on(MEETINGS_ITEM.STANDS_IN_ID.eq(MEETINGS_MEETING.CURRENT_VERSION_ID))
                .join(MEETINGS_VERSION)
                .on(MEETINGS_VERSION.ID.eq(MEETINGS_ITEM.VERSION_ID))
                .join(MEETINGS_DECISION)
                .on(MEETINGS_DECISION.ITEM_ID.eq(MEETINGS_ITEM.ID))
                .where(
                        MEETINGS_MEETING.ORGANIZATION_ID.eq(organization.value()),
                        MEETINGS_MEETING.HELD_ON.isNotNull(),
                        MEETINGS_DECISION.AT_THIS_MEETING.isTrue())
                .fetch(TreatmentReader::outcome);
    }

    private static Sealed<DatedOutcome> outcome(Record row) {
        return MeetingSeals.seal(
                new DatedOutcome(
                        LocalDate.parse(row.get(MEETINGS_MEETING.HELD_ON)),
                        MeetingCodes.OUTCOME.get(row.get(MEETINGS_DECISION.OUTCOME))),
                MeetingRows.part(
                        MeetingRows.ofVersion(row),
                        row,
                        MEETINGS_DECISION.START_LINE,
                        MEETINGS_DECISION.END_LINE,
                        MEETINGS_DECISION.EVENT_ID),
                MeetingCodes.VISIBILITY.get(row.get(MEETINGS_ITEM.VISIBILITY)));
    }
}
