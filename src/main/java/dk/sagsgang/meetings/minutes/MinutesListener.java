package dk.sagsgang.meetings.minutes;

import java.util.List;

/** Somebody who keeps something that follows from the minutes, such as an index. */
public interface MinutesListener {

    /**
     * Some versions were committed together. Called after the commit, in the order of commits, by one thread at a time; the
     * next commit waits until it returns.
     */
    void recorded(List<MinutesRecorded> events);
}
