package dk.sagsgang.publishing.source;

import dk.sagsgang._support.AddressNumbers;
import dk.sagsgang.publishing.site.ImportedSite;
import dk.sagsgang.publishing.site.LeakProbe;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Files with their lines, and the originals. */
public final class SourceLeakProbe implements LeakProbe {
    @Override
    public Set<String> routes() {
        return Set.of("/kilder/{file:\\d{1,9}}", "/kilder/{file:\\d{1,9}}/original");
    }

    @Override
    public List<String> guesses(ImportedSite site) {
        return AddressNumbers.ofFiles(site.database()).stream()
                .flatMap(file -> Stream.of("", "?linjer=1-400", "/original").map(each -> "/kilder/" + file + each))
                .toList();
    }
}
