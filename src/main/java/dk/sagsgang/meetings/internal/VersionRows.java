package dk.sagsgang.meetings.internal;

import static dk.sagsgang.storage.schema.Tables.MEETINGS_VERSION;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_WITHDRAWAL;

import dk.sagsgang.meetings.identity.MeetingId;
import dk.sagsgang.meetings.identity.MeetingVersionId;
import dk.sagsgang.meetings.meeting.MeetingVersion;
import dk.sagsgang.storage.UtcText;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads versions of meetings. */
public final class VersionRows {
    private VersionRows() {}

    /** The versions that a condition on {@code meetings_version} picks, by id. */
    public static List<MeetingVersion> list(DSLContext context, Condition condition) {
        return context.select(MEETINGS_VERSION.fields())
                .select(MEETINGS_WITHDRAWAL.WITHDRAWN_AT, MEETINGS_WITHDRAWAL.VISIBILITY)
                .from(MEETINGS_VERSION)
                .leftJoin(MEETINGS_WITHDRAWAL)
                .on(MEETINGS_WITHDRAWAL.VERSION_ID.eq(MEETINGS_VERSION.ID))
                .where(condition)
                .orderBy(MEETINGS_VERSION.ID)
                .fetch(VersionRows::version);
    }

    /** Whether the version in a column has not been withdrawn. */
    public static Condition isNotWithdrawn(Field<Integer> version) {
        return DSL.notExists(
                DSL.selectOne().from(MEETINGS_WITHDRAWAL).where(MEETINGS_WITHDRAWAL.VERSION_ID.eq(version)));
    }

    private static MeetingVersion version(Record row) {
        return new MeetingVersion(
                new MeetingVersionId(row.get(MEETINGS_VERSION.ID)),
                new MeetingId(row.get(MEETINGS_VERSION.MEETING_ID)),
                row.get(MEETINGS_VERSION.NUMBER),
                MeetingCodes.VERSION_KIND.get(row.get(MEETINGS_VERSION.KIND)),
                Boolean.TRUE.equals(row.get(MEETINGS_VERSION.SUPPLEMENT)),
                MeetingRows.ofVersion(row),
                row.get(MEETINGS_VERSION.LINES_ADDED),
                row.get(MEETINGS_VERSION.LINES_REMOVED),
                UtcText.parse(row.get(MEETINGS_VERSION.CREATED_AT)),
                withdrawal(row));
    }

    private static MeetingVersion.@Nullable Withdrawal withdrawal(Record row) {
        String when = row.get(MEETINGS_WITHDRAWAL.WITHDRAWN_AT);
        return when == null
                ? null
                : new MeetingVersion.Withdrawal(
                        UtcText.parse(when), MeetingCodes.VISIBILITY.get(row.get(MEETINGS_WITHDRAWAL.VISIBILITY)));
    }
}
