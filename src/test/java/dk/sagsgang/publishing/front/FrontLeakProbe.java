package dk.sagsgang.publishing.front;

import dk.sagsgang.publishing.site.ImportedSite;
import dk.sagsgang.publishing.site.LeakProbe;
import java.util.List;
import java.util.Set;

/** The front page. */
public final class FrontLeakProbe implements LeakProbe {
    @Override
    public Set<String> routes() {
        return Set.of("/");
    }

    @Override
    public List<String> guesses(ImportedSite site) {
        return List.of("/");
    }
}
