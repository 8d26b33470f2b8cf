package dk.sagsgang.meetings.internal;

import dk.sagsgang.files.Files;
import dk.sagsgang.installation.Contribution;
import dk.sagsgang.installation.Services;
import dk.sagsgang.meetings.Meetings;

/** The meetings of an installation. */
public final class MeetingsContribution implements Contribution {
    @Override
    public void open(Services services) {
        services.provide(Meetings.class, home -> Meetings.in(home.database(), home.get(Files.class)));
    }
}
