package dk.sagsgang.publishing.source;

import dk.sagsgang._support.AddressNumbers;
import dk.sagsgang.publishing.site.ImportedSite;
import dk.sagsgang.publishing.site.LeakProbe;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Files with their lines, and the originals. */
public final class SourceLeakProbe implements LeakProbe {
    private static final int MOST_TEXTS = 60;

    @Override
    public Set<String> routes() {
        return Set.of(
                "/kilder/{file:\\d{1,9}}",
                "/kilder/{file:\\d{1,9}}/original",
                "/bilag/{text:[1-9]\\d{0,8}}/{number:\\d{1,4}}");
    }

    @Override
    public List<String> guesses(ImportedSite site) {
        Stream<String> sources = AddressNumbers.ofFiles(site.database()).stream()
                .flatMap(file -> Stream.of("", "?linjer=1-400", "/original").map(each -> "/kilder/" + file + each));
        Stream<String> attachments = IntStream.rangeClosed(1, MOST_TEXTS)
                .boxed()
                .flatMap(text -> Stream.of("1", "2", "3", "4").map(number -> "/bilag/" + text + "/" + number));
        return Stream.concat(sources, attachments).toList();
    }
}
