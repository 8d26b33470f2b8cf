package dk.sagsgang.importing.internal.staging.preparation;

import dk.sagsgang.cases.SectionKind;
import dk.sagsgang.cases.TextSketch;
import dk.sagsgang.facts.rules.FactReader;
import dk.sagsgang.files.Checksum;
import dk.sagsgang.files.FileRecorder;
import dk.sagsgang.files.Files;
import dk.sagsgang.importing.DocumentReaders;
import dk.sagsgang.importing.DocumentSource;
import dk.sagsgang.importing.MinutesParser;
import dk.sagsgang.importing.UnreadableDocumentException;
import dk.sagsgang.importing.internal.facts.ParsedFacts;
import dk.sagsgang.importing.internal.grammar.decisions.OutcomeWords;
import dk.sagsgang.importing.internal.linking.MunicipalityName;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import dk.sagsgang.importing.parsed.ParsedSection;
import dk.sagsgang.importing.source.SourceDocument;
import dk.sagsgang.storage.DataFolder;
import dk.sagsgang.storage.StorageFault;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads one file into minutes and puts its original in place. Safe for many threads. */
public final class Preparation {
    private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);

    private final DataFolder folder;
    private final DocumentReaders readers;
    private final MinutesParser parser;
    private final ParsedFacts facts;
    private final Files files;
    private final FileRecorder recorder;

    public Preparation(
            DataFolder folder, DocumentReaders readers, MinutesParser parser, Files files, FileRecorder recorder) {
        this.folder = folder;
        this.readers = readers;
        this.parser = parser;
        this.facts = new ParsedFacts(new FactReader(parser.vocabulary(), new OutcomeWords(parser.vocabulary())));
        this.files = files;
        this.recorder = recorder;
    }

    /** Never throws for what is wrong with one file; throws when the disk or the database fails. */
    Prepared prepare(DocumentSource source, byte[] bytes) {
        try {
            Checksum checksum = Checksum.of(bytes);
            return files.find(checksum).isPresent()
                    ? new Prepared.AlreadyImported(source, checksum)
                    : read(source, checksum, bytes);
        } catch (UnreadableDocumentException e) {
            return new Prepared.Refused(source, e.explanation());
        } catch (RuntimeException | StackOverflowError e) {
            if (StorageFault.find(e, folder).isPresent()) {
                throw e;
            }
            LOG.warn("A document could not be read", e);
            return new Prepared.Refused(source, SkipReasons.unexpected(source.fileName()));
        }
    }

    /** Reads what is kept already again, as if it came for the first time. */
    public Prepared prepareAgain(DocumentSource source, Checksum checksum, byte[] bytes) {
        try {
            return read(source, checksum, bytes);
        } catch (UnreadableDocumentException e) {
            return new Prepared.Refused(source, e.explanation());
        }
    }

    private Prepared read(DocumentSource source, Checksum checksum, byte[] bytes) {
        SourceDocument document = Characters.storable(readers.read(source.fileName(), bytes));
        ParsedMinutes minutes = parser.parse(document);
        if (!minutes.hasKnownForm()) {
            return new Prepared.Refused(source, SkipReasons.noItems(source.fileName()));
        }
        recorder.keepOriginal(checksum, bytes);
        return new Prepared.Ready(
                source,
                checksum,
                bytes.length,
                document,
                minutes,
                MunicipalityName.of(document, minutes, parser.vocabulary().municipalities()),
                minutes.items().stream().map(Preparation::sketch).toList(),
                facts.of(document, minutes.items()));
    }

    /** Of what the paper says, not of its outcome or enclosures. */
    private static TextSketch sketch(ParsedItem item) {
        return TextSketch.of(item.sections().stream()
                .filter(section -> section.kind() != SectionKind.DECISION && section.kind() != SectionKind.ATTACHMENTS)
                .map(ParsedSection::text)
                .collect(Collectors.joining("\n")));
    }
}
