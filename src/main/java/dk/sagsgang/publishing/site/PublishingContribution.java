package dk.sagsgang.publishing.site;

import dk.sagsgang.installation.Contribution;
import java.util.List;

/** The texts of the frame around all pages, and of the parts that several pages are made of. */
public final class PublishingContribution implements Contribution {
    @Override
    public List<String> texts() {
        return List.of("texts/publishing/site", "texts/publishing/part");
    }
}
