package dk.sagsgang.publishing.committee;

import static dk.sagsgang._support.TestRecord.contents;

import dk.sagsgang.publishing.site.ImportedSite;
import dk.sagsgang.publishing.site.LeakProbe;
import java.util.List;
import java.util.Set;

/** Bodies, those that are named only in what is closed among them. */
public final class CommitteeLeakProbe implements LeakProbe {
    @Override
    public Set<String> routes() {
        return Set.of("/udvalg", "/udvalg/{slug}");
    }

    @Override
    public List<String> guesses(ImportedSite site) {
        return contents(site.register().listOrganizations()).stream()
                .map(each -> "/udvalg/" + each.slug())
                .toList();
    }
}
