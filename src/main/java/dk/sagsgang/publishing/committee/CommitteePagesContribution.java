package dk.sagsgang.publishing.committee;

import dk.sagsgang.installation.Contribution;
import java.util.List;

/** The pages of councils and committees. */
public final class CommitteePagesContribution implements Contribution {
    @Override
    public List<Class<?>> pages() {
        return List.of(CommitteePagesConfiguration.class);
    }

    @Override
    public List<String> texts() {
        return List.of("texts/publishing/committee");
    }
}
