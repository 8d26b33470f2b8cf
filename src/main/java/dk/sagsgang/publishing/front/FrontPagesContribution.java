package dk.sagsgang.publishing.front;

import dk.sagsgang.installation.Contribution;
import java.util.List;

/** The front page. */
public final class FrontPagesContribution implements Contribution {
    @Override
    public List<Class<?>> pages() {
        return List.of(FrontPagesConfiguration.class);
    }

    @Override
    public List<String> texts() {
        return List.of("texts/publishing/front");
    }
}
