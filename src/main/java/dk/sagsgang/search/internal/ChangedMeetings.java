package dk.sagsgang.search.internal;

import dk.sagsgang.meetings.Meetings;
import dk.sagsgang.meetings.identity.MeetingId;
import dk.sagsgang.meetings.meeting.MeetingState;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Which meetings an index must take in. */
final class ChangedMeetings {
    /** Room for a clock that was set back; taking in a meeting twice is harmless. */
    private static final Duration MARGIN = Duration.ofMinutes(5);

    private static final int FIRST_LIMIT = 64;
    private static final int GROWTH = 8;
    private static final int STEP = 200;

    private final Meetings meetings;

    ChangedMeetings(Meetings meetings) {
        this.meetings = meetings;
    }

    /** Every meeting, in order of id, read as it is walked through. */
    Stream<MeetingId> all() {
        Iterable<MeetingId> walk = () -> new Walk(meetings);
        return StreamSupport.stream(walk.spliterator(), false);
    }

    /** Those whose record changed since what the index holds, all for an index that holds nothing. */
    Stream<MeetingId> since(IndexedRevision held) {
        if (held.isNothing()) {
            return all();
        }
        Instant from = held.revision().changedAt().minus(MARGIN);
        for (int limit = FIRST_LIMIT; ; limit = Math.multiplyExact(limit, GROWTH)) {
            List<MeetingState> latest = meetings.listLatestStates(limit);
            if (latest.size() < limit || latest.getLast().modified().isBefore(from)) {
                return latest.stream()
                        .takeWhile(meeting -> !meeting.modified().isBefore(from))
                        .map(MeetingState::id);
            }
        }
    }

    /** All meetings, some at a time. */
    private static final class Walk implements Iterator<MeetingId> {
        private final Meetings meetings;
        private Iterator<MeetingState> step = List.<MeetingState>of().iterator();
        private @Nullable MeetingId last;
        private boolean ended;

        Walk(Meetings meetings) {
            this.meetings = meetings;
        }

        @Override
        public boolean hasNext() {
            if (!step.hasNext() && !ended) {
                step = meetings.listStates(last, STEP).iterator();
                ended = !step.hasNext();
            }
            return step.hasNext();
        }

        @Override
        public MeetingId next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            last = step.next().id();
            return last;
        }
    }
}
