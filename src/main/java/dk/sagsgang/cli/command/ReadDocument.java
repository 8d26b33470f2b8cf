package dk.sagsgang.cli.command;

import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.importing.DocumentReaders;
import dk.sagsgang.importing.DocumentSource;
import dk.sagsgang.importing.DocumentSources;
import dk.sagsgang.importing.MinutesParser;
import dk.sagsgang.importing.ReadingLimits;
import dk.sagsgang.importing.UnreadableDocumentException;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import dk.sagsgang.importing.source.SourceDocument;
import dk.sagsgang.installation.command.CommandFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ExitCode;

/**
 * One document, read and checked without being stored.
 *
 * @param document its lines
 * @param minutes what they say
 */
record ReadDocument(SourceDocument document, ParsedMinutes minutes) {
    private static final int FOUND_ERRORS = 1;

    /** @throws CommandFailure when the file cannot be read as a document */
    static ReadDocument of(Path path, DocumentReaders readers, MinutesParser parser) {
        try {
            SourceDocument document = isContainer(path) ? ofExport(path, readers) : readers.read(path);
            return new ReadDocument(document, parser.parse(document));
        } catch (UnreadableDocumentException e) {
            throw new CommandFailure(
                    e.explanation().danish() + " (" + e.explanation().english() + ")", e);
        }
    }

    private static boolean isContainer(Path path) {
        return Files.isDirectory(path)
                || path.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /** The one meeting of an export in a folder or an archive; others are read one file at a time. */
    private static SourceDocument ofExport(Path path, DocumentReaders readers) {
        try (DocumentSources sources = DocumentSources.open(List.of(path), ReadingLimits.DEFAULT)) {
            List<DocumentSource> exports =
                    sources.list().stream().filter(DocumentSource::isExport).toList();
            if (exports.size() == 1) {
                return readers.read(
                        exports.getFirst().fileName(), exports.getFirst().content());
            }
            if (exports.size() > 1) {
                throw new CommandFailure(path + " har eksporter af " + exports.size()
                        + " møder; angiv filen for ét af dem. Alle læses med ./sagsgang import.");
            }
            if (Files.isDirectory(path)) {
                throw new CommandFailure(path + " er en mappe; angiv en fil. Mapper læses med ./sagsgang import.");
            }
            return readers.read(path);
        }
    }

    /** Every finding, in the order of the source. */
    List<Finding> findings() {
        return Stream.concat(
                        minutes.findings().stream(), minutes.items().stream().flatMap(item -> item.findings().stream()))
                .sorted(Comparator.comparingInt(finding -> finding.place().startLine()))
                .toList();
    }

    /** What the command ends with: a document that is not minutes counts as unreadable. */
    int exitCode() {
        if (!minutes.hasKnownForm()) {
            return ExitCode.USAGE;
        }
        return findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
                ? FOUND_ERRORS
                : ExitCode.OK;
    }
}
