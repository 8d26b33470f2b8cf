package dk.sagsgang.publishing.source;

import dk.sagsgang.installation.Contribution;
import java.util.List;

/** The pages of sources. */
public final class SourcePagesContribution implements Contribution {
    @Override
    public List<Class<?>> pages() {
        return List.of(SourcePagesConfiguration.class);
    }

    @Override
    public List<String> texts() {
        return List.of("texts/publishing/source");
    }
}
