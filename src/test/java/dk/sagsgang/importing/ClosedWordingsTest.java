package dk.sagsgang.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang._support.AddressNumbers;
import dk.sagsgang._support.MixedMinutes;
import dk.sagsgang._support.TestRecord;
import dk.sagsgang.access.Access;
import dk.sagsgang.access.Closings;
import dk.sagsgang.access.Open;
import dk.sagsgang.access.Sealed;
import dk.sagsgang.access.Viewer;
import dk.sagsgang.files.FileId;
import dk.sagsgang.files.FileLine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** Whatever wording closes something, and wherever it stands, no line or name that only it holds is kept as open. */
class ClosedWordingsTest {
    @TempDir
    Path folder;

    /** How many closed things are mixed into minutes. */
    int mixtures() {
        return 1_000;
    }

    @Test
    void a_line_that_a_closed_thing_holds_is_closed_and_nearly_every_other_is_open(TestReporter figures)
            throws Exception {
        MixedMinutes minutes = new MixedMinutes(Long.getLong("sagsgang.leak.seed", 20_261_127L));
        Path documents = Files.createDirectory(folder.resolve("documents"));
        minutes.write(documents, mixtures());
        Map<String, Set<String>> leaks = new TreeMap<>();
        StringBuilder shown = new StringBuilder();
        try (TestRecord record = TestRecord.in(folder)) {
            record.importAll(documents);
            Access everyone = Access.of(Viewer.PUBLIC, closings(record));
            for (int file : AddressNumbers.ofFiles(record.database())) {
                String name = "file " + file;
                for (Open<FileLine> line : open(everyone, record.files().listLines(new FileId(file)))) {
                    shown.append(line.value().text()).append('\n');
                    seen(
                            minutes,
                            leaks,
                            line.value().text(),
                            name + ":" + line.value().number());
                }
            }
            open(everyone, record.register().listPersons())
                    .forEach(person -> seen(minutes, leaks, person.value().name(), "persons"));
            open(everyone, record.register().listOrganizations())
                    .forEach(body -> seen(minutes, leaks, body.value().name(), "bodies"));
        }
        Set<String> open = minutes.words().openIn(shown.toString());
        Set<String> lost = new TreeSet<>(minutes.words().openWords());
        lost.removeAll(open);
        String summary = "%d documents, %d closed things, %d wordings leak; %d of %d open words shown"
                .formatted(
                        minutes.documents(),
                        minutes.mixtures(),
                        leaks.size(),
                        open.size(),
                        minutes.words().openWords().size());
        figures.publishEntry("leaks", summary);
        assertThat(leaks).as(summary).isEmpty();
        assertThat(lost.size())
                .as(summary)
                .isLessThanOrEqualTo(minutes.words().openWords().size() / 50);
    }

    private static void seen(MixedMinutes minutes, Map<String, Set<String>> leaks, String text, String where) {
        minutes.words()
                .secretsIn(text)
                .forEach((word, how) ->
                        leaks.computeIfAbsent(how, _ -> new TreeSet<>()).add(where));
    }

    private static <T> List<Open<T>> open(Access access, List<Sealed<T>> sealed) {
        return sealed.stream().map(access::open).flatMap(Optional::stream).toList();
    }

    private static Closings closings(TestRecord record) {
        return dk.sagsgang.files.Files.closings(record.database());
    }
}
