package dk.sagsgang.publishing.site;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang._support.MixedMinutes;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Closed things of many wordings and places, generated, imported and looked for in everything that the site answers. */
class GeneratedLeakTest {
    private static final int MIXTURES = 40;

    @TempDir
    Path folder;

    @Test
    void nothing_closed_is_in_any_answer_and_nearly_everything_open_is() throws Exception {
        MixedMinutes minutes = new MixedMinutes(20_261_128L);
        Path documents = Files.createDirectory(folder.resolve("documents"));
        minutes.write(documents, MIXTURES);
        Map<String, String> leaks = new TreeMap<>();
        Set<String> shown = new HashSet<>();
        try (ImportedSite site = new ImportedSite(folder.resolve("data"))) {
            site.importAll(documents);
            for (Map.Entry<String, HttpResponse<String>> page :
                    new SiteWalk(site).all().entrySet()) {
                String answer = page.getKey() + page.getValue().headers().map()
                        + page.getValue().body();
                minutes.words()
                        .secretsIn(answer)
                        .forEach((word, how) -> leaks.putIfAbsent(how, word + " in " + page.getKey()));
                shown.addAll(minutes.words().openIn(answer));
            }
        }
        assertThat(leaks).isEmpty();
        assertThat(shown.size())
                .isGreaterThanOrEqualTo(minutes.words().openWords().size() * 95 / 100);
    }
}
