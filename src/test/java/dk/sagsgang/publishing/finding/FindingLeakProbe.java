package dk.sagsgang.publishing.finding;

import dk.sagsgang._support.AddressNumbers;
import dk.sagsgang.documents.finding.FindingFilter;
import dk.sagsgang.publishing.site.ImportedSite;
import dk.sagsgang.publishing.site.LeakProbe;
import java.util.List;
import java.util.Set;

/** Findings, those on what is closed among them. */
public final class FindingLeakProbe implements LeakProbe {
    @Override
    public Set<String> routes() {
        return Set.of("/fund", "/fund/{id:\\d{1,9}}");
    }

    @Override
    public List<String> guesses(ImportedSite site) {
        return AddressNumbers.ofFindings(site.database()).stream()
                .map(id -> "/fund/" + id)
                .toList();
    }

    @Override
    public Set<String> unrestricted() {
        return Set.of(FindingFilter.class.getName());
    }
}
