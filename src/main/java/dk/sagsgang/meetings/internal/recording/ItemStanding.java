package dk.sagsgang.meetings.internal.recording;

import static dk.sagsgang.storage.schema.Tables.MEETINGS_ITEM;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_MEETING;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_VERSION;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_WITHDRAWAL;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.meetings.identity.MeetingVersionId;
import dk.sagsgang.meetings.internal.MeetingRows;
import dk.sagsgang.meetings.internal.VersionRows;
import dk.sagsgang.meetings.meeting.MeetingVersion;
import dk.sagsgang.storage.RowBatch;
import dk.sagsgang.storage.UtcText;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Which items of a meeting stand in which of its versions, where some version is withdrawn or a supplementary agenda. Items of a
 * supplement stand in the agenda before it, or in the first agenda where they came before any; of the same business the item of
 * the later one stands.
 */
final class ItemStanding {
    private final DSLContext context;
    private final int meeting;
    private final List<MeetingVersion> versions;

    private ItemStanding(DSLContext context, int meeting) {
        this.context = context;
        this.meeting = meeting;
        this.versions = VersionRows.list(context, MEETINGS_VERSION.MEETING_ID.eq(meeting)).stream()
                .sorted(MeetingRows.OLDEST_FIRST)
                .toList();
    }

    /** To be called when the items of a version have been added. */
    static void renew(DSLContext context, int meeting) {
        ItemStanding standing = new ItemStanding(context, meeting);
        if (standing.versions.stream().anyMatch(version -> version.isSupplement() || version.isWithdrawn())) {
            standing.renew();
        }
    }

    /** Marks a version as withdrawn, unless it is; says whether it was not. */
    static boolean withdraw(DSLContext context, MeetingVersionId version, Visibility visibility, Instant now) {
        if (context.fetchExists(MEETINGS_WITHDRAWAL, MEETINGS_WITHDRAWAL.VERSION_ID.eq(version.value()))) {
            return false;
        }
        RowBatch.of(MEETINGS_WITHDRAWAL)
                .row()
                .set(MEETINGS_WITHDRAWAL.VERSION_ID, version.value())
                .set(MEETINGS_WITHDRAWAL.WITHDRAWN_AT, UtcText.of(now))
                .set(MEETINGS_WITHDRAWAL.VISIBILITY, visibility.code())
                .insertInto(context);
        int meeting = VersionRows.list(context, MEETINGS_VERSION.ID.eq(version.value()))
                .getFirst()
                .meeting()
                .value();
        new ItemStanding(context, meeting).renew();
        context.update(MEETINGS_MEETING)
                .set(MEETINGS_MEETING.MODIFIED_AT, UtcText.of(now))
                .where(MEETINGS_MEETING.ID.eq(meeting))
                .execute();
        return true;
    }

    private void renew() {
        MeetingVersion current = MeetingVersion.current(versions);
        context.update(MEETINGS_MEETING)
                .set(MEETINGS_MEETING.CURRENT_VERSION_ID, current.id().value())
                .where(MEETINGS_MEETING.ID.eq(meeting))
                .execute();
        for (MeetingVersion version : versions) {
            context.update(MEETINGS_ITEM)
                    .set(
                            MEETINGS_ITEM.STANDS_IN_ID,
                            version.isWithdrawn() ? null : version.id().value())
                    .where(MEETINGS_ITEM.VERSION_ID.eq(version.id().value()))
                    .execute();
        }
        if (!current.isWithdrawn() && current.kind() == MeetingVersion.Kind.AGENDA) {
            overlay(current);
        }
    }

    private void overlay(MeetingVersion agenda) {
        Map<Integer, Integer> standing = new HashMap<>();
        items(agenda).forEach((item, business) -> standing.put(business, item));
        versions.stream()
                .filter(version -> supplements(version, agenda))
                .sorted(Comparator.comparingInt(MeetingVersion::number))
                .forEach(supplement -> items(supplement).forEach((item, business) -> {
                    Integer replaced = standing.put(business, item);
                    if (replaced != null) {
                        stand(replaced, null);
                    }
                    stand(item, agenda.id().value());
                }));
    }

    private boolean supplements(MeetingVersion version, MeetingVersion agenda) {
        boolean isFirst = versions.stream()
                .filter(each -> each.kind() == MeetingVersion.Kind.AGENDA && !each.isSupplement())
                .min(Comparator.comparingInt(MeetingVersion::number))
                .filter(agenda::equals)
                .isPresent();
        return version.isSupplement()
                && !version.isWithdrawn()
                && !version.equals(agenda)
                && (isFirst || agenda.isSupplement() || version.number() > agenda.number());
    }

    /** The business of each item of a version. */
    private Map<Integer, Integer> items(MeetingVersion version) {
        return context.select(MEETINGS_ITEM.ID, MEETINGS_ITEM.BUSINESS_ID)
                .from(MEETINGS_ITEM)
                .where(MEETINGS_ITEM.VERSION_ID.eq(version.id().value()))
                .orderBy(MEETINGS_ITEM.POSITION)
                .fetchMap(MEETINGS_ITEM.ID, MEETINGS_ITEM.BUSINESS_ID);
    }

    private void stand(int item, @Nullable Integer version) {
        context.update(MEETINGS_ITEM)
                .set(MEETINGS_ITEM.STANDS_IN_ID, version)
                .where(MEETINGS_ITEM.ID.eq(item))
                .execute();
    }
}
