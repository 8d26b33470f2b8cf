package dk.sagsgang.publishing.site;

import dk.sagsgang.installation.Contribution;
import java.util.List;

/** The pages of the record itself, and the texts of the frame around all pages. */
public final class PublishingContribution implements Contribution {
    @Override
    public List<String> texts() {
        return List.of("texts/publishing/site");
    }

    @Override
    public List<Class<?>> pages() {
        return List.of(RecordPages.class);
    }
}
