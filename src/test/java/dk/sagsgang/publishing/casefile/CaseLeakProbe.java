package dk.sagsgang.publishing.casefile;

import static dk.sagsgang._support.TestRecord.contents;

import dk.sagsgang.cases.CaseFileId;
import dk.sagsgang.publishing.site.ImportedSite;
import dk.sagsgang.publishing.site.LeakProbe;
import java.util.List;
import java.util.Set;

/** Cases, open or closed. */
public final class CaseLeakProbe implements LeakProbe {
    @Override
    public Set<String> routes() {
        return Set.of("/sager", "/sager/{number}");
    }

    @Override
    public List<String> guesses(ImportedSite site) {
        return contents(site.cases().listCases((CaseFileId) null, 10_000)).stream()
                .map(each -> "/sager/" + each.slug())
                .toList();
    }
}
