package dk.sagsgang.search.internal;

import dk.sagsgang.cases.CaseFiles;
import dk.sagsgang.installation.Contribution;
import dk.sagsgang.installation.Services;
import dk.sagsgang.meetings.Meetings;
import dk.sagsgang.register.Register;
import dk.sagsgang.search.Search;
import dk.sagsgang.search.SearchIndex;

/** The search index of an installation. */
public final class SearchContribution implements Contribution {
    @Override
    public void open(Services services) {
        services.provide(
                SearchIndex.class,
                home -> SearchIndex.open(
                        home.folder(),
                        home.database(),
                        home.get(Register.class),
                        home.get(CaseFiles.class),
                        home.get(Meetings.class)));
        services.provide(Search.class, home -> home.get(SearchIndex.class));
    }
}
