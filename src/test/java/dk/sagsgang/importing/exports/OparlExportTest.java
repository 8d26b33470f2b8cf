package dk.sagsgang.importing.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.importing.DocumentSource;
import dk.sagsgang.importing.DocumentSources;
import dk.sagsgang.importing.ReadingLimits;
import dk.sagsgang.importing.parsed.ParsedAttachment;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** OParl of another system, whose objects refer to each other across files. */
class OparlExportTest {
    @TempDir
    private Path folder;

    private List<ParsedMinutes> meetings = List.of();

    @BeforeEach
    void read() throws IOException {
        for (String name : List.of("meetings.json", "objects.json")) {
            Files.write(folder.resolve(name), Exports.bytes("oparl/" + name));
        }
        try (DocumentSources sources = DocumentSources.open(List.of(folder), ReadingLimits.DEFAULT)) {
            meetings = sources.list().stream()
                    .filter(DocumentSource::isExport)
                    .map(source -> Exports.read(source.fileName(), source.content()))
                    .toList();
        }
    }

    @Test
    void each_meeting_that_is_not_deleted_is_read_with_what_it_refers_to() {
        assertThat(meetings)
                .extracting(minutes ->
                        minutes.header().organization() + " " + minutes.header().date())
                .containsExactly("Kranudvalget 2024-03-05", "Kranudvalget 2024-04-02");
        assertThat(meetings.getFirst().header().present())
                .extracting(person -> person.name())
                .containsExactly("Tora Trosse");
    }

    @Test
    void an_item_has_its_result_its_case_and_its_files() {
        ParsedItem crane = Exports.item(meetings.getFirst(), "2");

        assertThat(crane.reference()).isEqualTo("2024-222");
        assertThat(crane.decisions())
                .singleElement()
                .satisfies(decision -> assertThat(decision.text()).startsWith("Godkendt."));
        assertThat(crane.attachments())
                .extracting(ParsedAttachment::name)
                .containsExactly("Kranens mål", "Sagens fremstilling");
    }

    @Test
    void an_item_that_is_not_public_or_does_not_say_is_closed() {
        assertThat(meetings.getFirst().items())
                .extracting(item -> item.number() + " " + item.visibility())
                .containsExactly(
                        "1 " + Visibility.PUBLIC,
                        "2 " + Visibility.PUBLIC,
                        "3 " + Visibility.CLOSED,
                        "4 " + Visibility.CLOSED);
    }
}
