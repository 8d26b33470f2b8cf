package dk.sagsgang.publishing.about;

import dk.sagsgang.installation.Contribution;
import java.util.List;

/** The pages about the site itself. */
public final class AboutPagesContribution implements Contribution {
    @Override
    public List<Class<?>> pages() {
        return List.of(AboutPagesConfiguration.class);
    }

    @Override
    public List<String> texts() {
        return List.of("texts/publishing/about");
    }
}
