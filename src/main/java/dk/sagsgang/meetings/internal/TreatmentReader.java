package dk.sagsgang.meetings.internal;

import static dk.sagsgang.storage.schema.Tables.MEETINGS_DECISION;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_ITEM;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_MEETING;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.meetings.AgendaItem;
import dk.sagsgang.meetings.Meeting;
import dk.sagsgang.meetings.Outcome;
import dk.sagsgang.meetings.Treatment;
import dk.sagsgang.register.OrganizationId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Items of current versions together with their meetings, read. */
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
                .on(MEETINGS_MEETING.CURRENT_VERSION_ID.eq(MEETINGS_ITEM.VERSION_ID))
                .where(condition)
                .fetch(MEETINGS_ITEM.ID);
        return ofItems(ids);
    }

    /** The latest first. */
    List<Treatment> ofMeetings(List<Integer> meetings) {
        return ofItems(context.select(MEETINGS_ITEM.ID)
                .from(MEETINGS_MEETING)
                .join(MEETINGS_ITEM)
                .on(MEETINGS_ITEM.VERSION_ID.eq(MEETINGS_MEETING.CURRENT_VERSION_ID))
                .where(MEETINGS_MEETING.ID.in(meetings))
                .fetch(MEETINGS_ITEM.ID));
    }

    /** The latest first. */
    List<Treatment> ofItems(List<Integer> ids) {
        List<AgendaItem> items = new ItemReader(context, MEETINGS_ITEM.ID.in(ids)).read();
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
                .on(MEETINGS_ITEM.VERSION_ID.eq(MEETINGS_MEETING.CURRENT_VERSION_ID))
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

    Map<Integer, Map<Outcome, Integer>> outcomes(OrganizationId organization) {
        Map<Integer, Map<Outcome, Integer>> years = new TreeMap<>();
        context.select(MEETINGS_MEETING.HELD_ON, MEETINGS_DECISION.OUTCOME)
                .from(MEETINGS_MEETING)
                .join(MEETINGS_ITEM)
                .on(MEETINGS_ITEM.VERSION_ID.eq(MEETINGS_MEETING.CURRENT_VERSION_ID))
                .join(MEETINGS_DECISION)
                .on(MEETINGS_DECISION.ITEM_ID.eq(MEETINGS_ITEM.ID))
                .where(
                        MEETINGS_MEETING.ORGANIZATION_ID.eq(organization.value()),
                        MEETINGS_MEETING.HELD_ON.isNotNull(),
                        MEETINGS_DECISION.AT_THIS_MEETING.isTrue(),
                        MEETINGS_ITEM.VISIBILITY.eq(Visibility.PUBLIC.code()))
                .forEach(row -> count(years, row));
        return years;
    }

    private static void count(Map<Integer, Map<Outcome, Integer>> years, Record row) {
        int year = LocalDate.parse(row.get(MEETINGS_MEETING.HELD_ON)).getYear();
        years.computeIfAbsent(year, key -> new TreeMap<>())
                .merge(MeetingCodes.OUTCOME.get(row.get(MEETINGS_DECISION.OUTCOME)), 1, Integer::sum);
    }
}
