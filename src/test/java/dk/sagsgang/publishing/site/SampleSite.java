package dk.sagsgang.publishing.site;

import dk.sagsgang.documents.Documents;
import dk.sagsgang.installation.Installation;
import dk.sagsgang.investment.published.CaseBenefits;
import dk.sagsgang.publishing.SiteServer;
import dk.sagsgang.search.Search;
import dk.sagsgang.storage.DataFolder;
import dk.sagsgang.storage.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/** Sites that show documents made by hand, over an empty record. */
final class SampleSite {
    /** Where files would be kept, if there were any. */
    private static final DataFolder NOWHERE = new DataFolder(Path.of("no-such-folder"));

    private SampleSite() {}

    static SiteServer start(
            Database database, SampleDocuments documents, Search search, SiteSettings settings, Clock clock, int port) {
        Map<Class<?>, Object> given = Map.of(
                Documents.class, documents, Search.class, search, CaseBenefits.class, documents.benefits());
        return SiteServer.start(Installation.on(NOWHERE, database, given), settings, clock, port);
    }
}
