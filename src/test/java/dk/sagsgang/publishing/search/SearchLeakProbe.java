package dk.sagsgang.publishing.search;

import dk.sagsgang.publishing.site.ImportedSite;
import dk.sagsgang.publishing.site.LeakProbe;
import java.util.List;
import java.util.Set;

/** The search and its suggestions. */
public final class SearchLeakProbe implements LeakProbe {
    @Override
    public Set<String> routes() {
        return Set.of("/soeg", "/soeg/forslag");
    }

    @Override
    public List<String> guesses(ImportedSite site) {
        return List.of("/soeg");
    }
}
