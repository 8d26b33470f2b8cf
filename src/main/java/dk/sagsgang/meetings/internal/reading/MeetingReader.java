package dk.sagsgang.meetings.internal.reading;

import static dk.sagsgang.storage.schema.Tables.MEETINGS_MEETING;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_VERSION;

import dk.sagsgang.meetings.internal.MeetingRows;
import dk.sagsgang.meetings.internal.VersionRows;
import dk.sagsgang.meetings.meeting.Meeting;
import dk.sagsgang.meetings.meeting.MeetingVersion;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.Record;

/** Reads meetings with their versions. */
final class MeetingReader {
    /** The most values in one condition that every database allows. */
    private static final int PORTION = 500;

    private final DSLContext context;

    MeetingReader(DSLContext context) {
        this.context = context;
    }

    List<Meeting> list(Condition condition, int limit, OrderField<?>... order) {
        List<? extends Record> rows = context.selectFrom(MEETINGS_MEETING)
                .where(condition)
                .orderBy(order)
                .limit(limit)
                .fetch();
        Map<Integer, List<MeetingVersion>> versions =
                versions(rows.stream().map(row -> row.get(MEETINGS_MEETING.ID)).toList());
        return rows.stream()
                .map(row -> MeetingRows.meeting(row, versions.getOrDefault(row.get(MEETINGS_MEETING.ID), List.of())))
                .toList();
    }

    /** By id. */
    Map<Integer, Meeting> byId(Collection<Integer> ids) {
        Map<Integer, Meeting> meetings = new LinkedHashMap<>();
        List<Integer> distinct = ids.stream().distinct().toList();
        for (int from = 0; from < distinct.size(); from += PORTION) {
            List<Integer> portion = distinct.subList(from, Math.min(from + PORTION, distinct.size()));
            list(MEETINGS_MEETING.ID.in(portion), PORTION, MEETINGS_MEETING.ID)
                    .forEach(meeting -> meetings.put(meeting.id().value(), meeting));
        }
        return meetings;
    }

    private Map<Integer, List<MeetingVersion>> versions(List<Integer> meetings) {
        Map<Integer, List<MeetingVersion>> versions = new LinkedHashMap<>();
        for (int from = 0; from < meetings.size(); from += PORTION) {
            List<Integer> portion = meetings.subList(from, Math.min(from + PORTION, meetings.size()));
            versions.putAll(VersionRows.list(context, MEETINGS_VERSION.MEETING_ID.in(portion)).stream()
                    .collect(Collectors.groupingBy(version -> version.meeting().value())));
        }
        return versions;
    }
}
