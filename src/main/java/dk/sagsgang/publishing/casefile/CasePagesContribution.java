package dk.sagsgang.publishing.casefile;

import dk.sagsgang.installation.Contribution;
import java.util.List;

/** The pages of cases. */
public final class CasePagesContribution implements Contribution {
    @Override
    public List<Class<?>> pages() {
        return List.of(CasePagesConfiguration.class);
    }

    @Override
    public List<String> texts() {
        return List.of("texts/publishing/casefile");
    }
}
