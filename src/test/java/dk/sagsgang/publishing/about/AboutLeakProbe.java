package dk.sagsgang.publishing.about;

import dk.sagsgang.publishing.site.LeakProbe;
import java.util.Set;

/** Pages that say the same whatever the record holds. */
public final class AboutLeakProbe implements LeakProbe {
    @Override
    public Set<String> routes() {
        return Set.of("/om", "/tilgaengelighed");
    }
}
