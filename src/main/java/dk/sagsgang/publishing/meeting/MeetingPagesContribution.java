package dk.sagsgang.publishing.meeting;

import dk.sagsgang.installation.Contribution;
import java.util.List;

/** The pages of meetings. */
public final class MeetingPagesContribution implements Contribution {
    @Override
    public List<Class<?>> pages() {
        return List.of(MeetingPagesConfiguration.class);
    }

    @Override
    public List<String> texts() {
        return List.of("texts/publishing/meeting");
    }
}
