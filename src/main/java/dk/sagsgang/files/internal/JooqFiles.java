package dk.sagsgang.files.internal;

import static dk.sagsgang.storage.schema.Tables.FILES_BLOCK;
import static dk.sagsgang.storage.schema.Tables.FILES_CLOSED_RANGE;
import static dk.sagsgang.storage.schema.Tables.FILES_FILE;
import static org.jooq.impl.DSL.param;

import dk.sagsgang.access.FileLines;
import dk.sagsgang.access.Seal;
import dk.sagsgang.access.Sealed;
import dk.sagsgang.access.Visibility;
import dk.sagsgang.files.Checksum;
import dk.sagsgang.files.FileFace;
import dk.sagsgang.files.FileId;
import dk.sagsgang.files.FileLine;
import dk.sagsgang.files.Files;
import dk.sagsgang.files.KeptContent;
import dk.sagsgang.files.NewFile.Range;
import dk.sagsgang.files.Original;
import dk.sagsgang.files.SourceLines;
import dk.sagsgang.files.StoredFile;
import dk.sagsgang.storage.Database;
import dk.sagsgang.storage.Repeated;
import dk.sagsgang.storage.UtcText;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;

/** {@link Files} in the database. */
public final class JooqFiles implements Files {
    private static final Repeated SAME = Repeated.of(
            context -> context.selectFrom(FILES_FILE).where(FILES_FILE.SHA512.eq(param("sha512", FILES_FILE.SHA512))));

    private final Database database;
    private final Originals originals;

    public JooqFiles(Database database, Originals originals) {
        this.database = database;
        this.originals = originals;
    }

    @Override
    public Sealed<FileFace> getFace(FileId id) {
        StoredFile file = file(id);
        return Sealed.of(
                new FileFace(file.id(), file.checksum(), file.format(), file.lineCount()),
                Seal.PUBLIC.andSpreadOver(FileLines.ofWhole(id.value())));
    }

    @Override
    public Sealed<StoredFile> get(FileId id) {
        return sealed(file(id));
    }

    private static Sealed<StoredFile> sealed(StoredFile file) {
        return Sealed.of(file, seal(file));
    }

    private static Seal seal(StoredFile file) {
        return Seal.of(file.visibility())
                .andReadFrom(FileLines.ofWhole(file.id().value()));
    }

    private StoredFile file(FileId id) {
        return database.read(context -> context.selectFrom(FILES_FILE)
                .where(FILES_FILE.ID.eq(id.value()))
                .fetchOptional(JooqFiles::file)
                .orElseThrow(() -> new NoSuchElementException("No file " + id.value())));
    }

    @Override
    public Optional<Sealed<StoredFile>> find(Checksum checksum) {
        return database.read(context -> SAME.fetch(context, checksum.hex()).stream()
                .map(JooqFiles::file)
                .map(JooqFiles::sealed)
                .findFirst());
    }

    @Override
    public List<Sealed<FileLine>> listLines(FileId id) {
        return listLines(SourceLines.ofWhole(id));
    }

    @Override
    public List<Sealed<FileLine>> listLines(SourceLines range) {
        return database.read(context -> {
            List<Range> closed = closed(context, range);
            List<Sealed<FileLine>> lines = new ArrayList<>();
            context.selectFrom(FILES_BLOCK)
                    .where(
                            FILES_BLOCK.FILE_ID.eq(range.file().value()),
                            FILES_BLOCK.FIRST_LINE.le(range.end()),
                            FILES_BLOCK.LAST_LINE.ge(range.start()))
                    .orderBy(FILES_BLOCK.FIRST_LINE)
                    .forEach(block -> unpack(block, range, closed, lines));
            return List.copyOf(lines);
        });
    }

    @Override
    public int count() {
        return database.read(context -> context.fetchCount(FILES_FILE));
    }

    @Override
    public List<Checksum> listDamagedOriginals() {
        List<Checksum> all = database.read(
                context -> context.select(FILES_FILE.SHA512).from(FILES_FILE).fetch(row -> new Checksum(row.value1())));
        return all.stream().filter(checksum -> !originals.isSound(checksum)).toList();
    }

    @Override
    public Sealed<KeptContent> getContent(Checksum checksum, Sealed<?> of) {
        return Sealed.of(new KeptContent(() -> originals.get(checksum)), Seal.PUBLIC.within(of));
    }

    @Override
    public Sealed<Original> getOriginal(FileId id) {
        StoredFile file = file(id);
        // An export holds more than its lines show: addresses, paths and names that are not for publication.
        Seal seal = file.isExport() ? Seal.of(Visibility.CLOSED) : seal(file);
        return Sealed.of(new Original(file, () -> originals.get(file.checksum())), seal);
    }

    private static List<Range> closed(DSLContext context, SourceLines range) {
        return context.selectFrom(FILES_CLOSED_RANGE)
                .where(
                        FILES_CLOSED_RANGE.FILE_ID.eq(range.file().value()),
                        FILES_CLOSED_RANGE.START_LINE.le(range.end()),
                        FILES_CLOSED_RANGE.END_LINE.ge(range.start()))
                .fetch(row -> new Range(row.get(FILES_CLOSED_RANGE.START_LINE), row.get(FILES_CLOSED_RANGE.END_LINE)));
    }

    private static void unpack(Record block, SourceLines range, List<Range> closed, List<Sealed<FileLine>> into) {
        int file = range.file().value();
        int number = block.get(FILES_BLOCK.FIRST_LINE);
        int page = block.get(FILES_BLOCK.PAGE);
        for (String text : block.get(FILES_BLOCK.TEXT).split("\n", -1)) {
            if (number >= range.start() && number <= range.end()) {
                FileLine line = new FileLine(number, page, text, visibility(number, closed));
                into.add(Sealed.of(line, Seal.of(line.visibility()).andReadFrom(new FileLines(file, number, number))));
            }
            number++;
        }
    }

    private static Visibility visibility(int line, List<Range> closed) {
        return closed.stream().anyMatch(range -> line >= range.start() && line <= range.end())
                ? Visibility.CLOSED
                : Visibility.PUBLIC;
    }

    private static StoredFile file(Record row) {
        return new StoredFile(
                new FileId(row.get(FILES_FILE.ID)),
                new Checksum(row.get(FILES_FILE.SHA512)),
                row.get(FILES_FILE.NAME),
                row.get(FILES_FILE.FORMAT),
                row.get(FILES_FILE.MEDIA_TYPE),
                row.get(FILES_FILE.SIZE_IN_BYTES),
                row.get(FILES_FILE.LINE_COUNT),
                FileCodes.VISIBILITY.get(row.get(FILES_FILE.VISIBILITY)),
                UtcText.parse(row.get(FILES_FILE.CREATED_AT)));
    }
}
