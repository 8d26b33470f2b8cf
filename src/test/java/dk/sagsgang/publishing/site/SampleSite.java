package dk.sagsgang.publishing.site;

import dk.sagsgang.documents.Documents;
import dk.sagsgang.installation.Installation;
import dk.sagsgang.publishing.SiteServer;
import dk.sagsgang.search.Search;
import dk.sagsgang.storage.DataFolder;
import dk.sagsgang.storage.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/** Sites that show documents made by hand, over an empty record. */
public final class SampleSite {
    /** Where files would be kept, if there were any. */
    private static final DataFolder NOWHERE = new DataFolder(Path.of("no-such-folder"));

    private SampleSite() {}

    /** A site of its own over some documents. */
    public static SiteServer start(
            Database database, Documents documents, Search search, SiteSettings settings, Clock clock, int port) {
        return start(database, documents, search, Map.of(), settings, clock, port);
    }

    /**
     * The same with services of modules made by hand.
     *
     * @param more the services by their types
     */
    public static SiteServer start(
            Database database,
            Documents documents,
            Search search,
            Map<Class<?>, Object> more,
            SiteSettings settings,
            Clock clock,
            int port) {
        Map<Class<?>, Object> given = new HashMap<>(more);
        given.put(Documents.class, documents);
        given.put(Search.class, search);
        return SiteServer.start(Installation.on(NOWHERE, database, given), settings, clock, port);
    }
}
