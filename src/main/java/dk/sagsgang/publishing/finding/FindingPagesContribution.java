package dk.sagsgang.publishing.finding;

import dk.sagsgang.installation.Contribution;
import java.util.List;

/** The pages of findings. */
public final class FindingPagesContribution implements Contribution {
    @Override
    public List<Class<?>> pages() {
        return List.of(FindingPagesConfiguration.class);
    }

    @Override
    public List<String> texts() {
        return List.of("texts/publishing/finding");
    }
}
