package dk.sagsgang.importing.exports;

import dk.sagsgang._support.SampleExports;
import dk.sagsgang.importing.DocumentReaders;
import dk.sagsgang.importing.DocumentSource;
import dk.sagsgang.importing.DocumentSources;
import dk.sagsgang.importing.MinutesParser;
import dk.sagsgang.importing.ReadingLimits;
import dk.sagsgang.importing.UnreadableDocumentException;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import dk.sagsgang.importing.parsed.ParsedSection;
import dk.sagsgang.importing.source.SourceDocument;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Small exports of each system, and what is read from them. */
final class Exports {
    static final MinutesParser PARSER = new MinutesParser();

    private Exports() {}

    /** A sample's bytes. */
    static byte[] bytes(String path) {
        return SampleExports.bytes(path);
    }

    /** A sample's characters. */
    static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    static SourceDocument document(String name, byte[] content) {
        return new DocumentReaders().read(name, content);
    }

    static ParsedMinutes read(String path) {
        return read(path.substring(path.lastIndexOf('/') + 1), bytes(path));
    }

    static ParsedMinutes read(String name, byte[] content) {
        return PARSER.parse(document(name, content));
    }

    static ParsedMinutes read(String name, String content) {
        return read(name, content.getBytes(StandardCharsets.UTF_8));
    }

    static ParsedItem item(ParsedMinutes minutes, String number) {
        return minutes.items().stream()
                .filter(item -> item.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    static List<String> headings(ParsedItem item) {
        return item.sections().stream()
                .map(ParsedSection::heading)
                .map(String::valueOf)
                .toList();
    }

    /** All that may be shown of minutes: titles, texts and names that are open. */
    static List<String> shown(ParsedMinutes minutes) {
        return minutes.items().stream()
                .filter(item -> item.visibility().isPublic())
                .flatMap(item -> Stream.of(
                                Stream.of(item.title()),
                                item.sections().stream()
                                        .filter(section -> section.visibility().isPublic()
                                                && section.kind() != dk.sagsgang.cases.SectionKind.ATTACHMENTS)
                                        .map(ParsedSection::text),
                                item.attachments().stream()
                                        .filter(each -> each.visibility().isPublic())
                                        .map(each -> each.name()))
                        .flatMap(each -> each))
                .toList();
    }

    /** What is found in folders and archives: the file's name, and why it is left out or {@code read}. */
    static List<String> found(Path... paths) {
        try (DocumentSources sources = DocumentSources.open(List.of(paths), ReadingLimits.DEFAULT)) {
            return sources.list().stream()
                    .map(source -> source.fileName() + ": " + outcome(source))
                    .toList();
        }
    }

    private static String outcome(DocumentSource source) {
        try {
            return source.content().length > 0 ? "read" : "empty";
        } catch (UnreadableDocumentException e) {
            return e.reason().code();
        }
    }
}
