package dk.sagsgang.publishing.person;

import static dk.sagsgang._support.TestRecord.contents;

import dk.sagsgang.publishing.site.ImportedSite;
import dk.sagsgang.publishing.site.LeakProbe;
import java.util.List;
import java.util.Set;

/** Persons, those who are named only in what is closed among them. */
public final class PersonLeakProbe implements LeakProbe {
    @Override
    public Set<String> routes() {
        return Set.of("/personer", "/personer/{slug}");
    }

    @Override
    public List<String> guesses(ImportedSite site) {
        return contents(site.register().listPersons()).stream()
                .map(each -> "/personer/" + each.slug())
                .toList();
    }
}
