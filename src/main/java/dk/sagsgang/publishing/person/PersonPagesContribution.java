package dk.sagsgang.publishing.person;

import dk.sagsgang.installation.Contribution;
import java.util.List;

/** The pages of persons. */
public final class PersonPagesContribution implements Contribution {
    @Override
    public List<Class<?>> pages() {
        return List.of(PersonPagesConfiguration.class);
    }

    @Override
    public List<String> texts() {
        return List.of("texts/publishing/person");
    }
}
