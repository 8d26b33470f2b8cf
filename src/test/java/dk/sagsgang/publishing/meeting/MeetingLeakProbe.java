package dk.sagsgang.publishing.meeting;

import dk.sagsgang.publishing.site.LeakProbe;
import java.util.Set;

/** Meetings, open or closed. */
public final class MeetingLeakProbe implements LeakProbe {
    @Override
    public Set<String> routes() {
        return Set.of("/moeder", "/moeder/{slug}");
    }
}
