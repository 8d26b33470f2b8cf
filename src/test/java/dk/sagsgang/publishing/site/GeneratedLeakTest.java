package dk.sagsgang.publishing.site;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang._support.MixedMinutes;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Closed things of every form and place, generated, imported and looked for in everything that the site answers. */
class GeneratedLeakTest {
    private static final int MIXTURES = Integer.getInteger("sagsgang.leak.mixtures", 1_000);

    @TempDir
    Path folder;

    @Test
    void nothing_closed_is_shown_and_nearly_everything_open_is() throws Exception {
        MixedMinutes minutes = new MixedMinutes(Long.getLong("sagsgang.leak.seed", 20_261_127L));
        Path documents = Files.createDirectory(folder.resolve("documents"));
        minutes.write(documents, MIXTURES);
        Map<String, Set<String>> leaks = new TreeMap<>();
        Set<String> shown = new HashSet<>();
        try (ImportedSite site = new ImportedSite(folder.resolve("data"))) {
            site.importAll(documents);
            for (Map.Entry<String, HttpResponse<String>> page : new SiteWalk(site).all().entrySet()) {
                String all = page.getKey() + "\n" + page.getValue().headers().map() + "\n" + page.getValue().body();
                minutes.words().secretsIn(all).forEach((word, how) -> leaks.computeIfAbsent(how, _ -> new TreeSet<>())
                        .add(word + " " + page.getKey()));
                shown.addAll(minutes.words().openIn(all));
            }
        }
        report(minutes, leaks, shown);
        assertThat(leaks.keySet()).as("ways of closing that leak").isEmpty();
        assertThat(shown.size()).isGreaterThanOrEqualTo(minutes.words().openWords().size() * 99 / 100);
    }

    private static void report(MixedMinutes minutes, Map<String, Set<String>> leaks, Set<String> shown) throws Exception {
        Set<String> ways = new LinkedHashSet<>(minutes.words().secrets().values());
        StringBuilder text = new StringBuilder();
        text.append(minutes.documents() + " documents, " + minutes.mixtures() + " mixtures, " + ways.size() + " ways, "
                + leaks.size() + " leak; open words " + shown.size() + " of " + minutes.words().openWords().size() + "\n");
        leaks.forEach((how, where) -> text.append(how + "  <-  " + where.iterator().next() + " (" + where.size() + ")\n"));
        Set<String> lost = new TreeSet<>(minutes.words().openWords());
        lost.removeAll(shown);
        text.append("lost " + lost + "\n");
        Files.writeString(Path.of("target/leaks.txt"), text);
    }
}
