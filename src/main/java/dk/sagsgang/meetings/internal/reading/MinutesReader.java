package dk.sagsgang.meetings.internal.reading;

import static dk.sagsgang.storage.schema.Tables.MEETINGS_ITEM;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_VERSION;

import dk.sagsgang.access.Sealed;
import dk.sagsgang.access.Visibility;
import dk.sagsgang.meetings.identity.MeetingVersionId;
import dk.sagsgang.meetings.internal.VersionRows;
import dk.sagsgang.meetings.meeting.Meeting;
import dk.sagsgang.meetings.meeting.MeetingVersion;
import dk.sagsgang.meetings.minutes.Minutes;
import java.util.NoSuchElementException;
import org.jooq.DSLContext;

/** Reads one version of a meeting's minutes with everything in it. */
final class MinutesReader {
    private final DSLContext context;

    MinutesReader(DSLContext context) {
        this.context = context;
    }

    /**
     * A version by its id.
     *
     * @throws NoSuchElementException when there is none
     */
    MeetingVersion version(MeetingVersionId id) {
        return VersionRows.list(context, MEETINGS_VERSION.ID.eq(id.value())).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No version " + id.value()));
    }

    /** The minutes of a meeting as one of its versions has them. */
    Sealed<Minutes> read(Meeting meeting, MeetingVersion version) {
        return MeetingSeals.seal(new Minutes(
                meeting,
                version,
                PresenceReader.ofMeeting(context, version).stream()
                        .map(each -> MeetingSeals.seal(each, Visibility.PUBLIC))
                        .toList(),
                new AgendaItemReader(
                                context,
                                MEETINGS_ITEM.STANDS_IN_ID.eq(version.id().value()))
                        .read().stream().map(MeetingSeals::entry).toList()));
    }
}
