package dk.sagsgang.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.sagsgang.access.Access;
import dk.sagsgang.access.Open;
import dk.sagsgang.access.Viewer;
import dk.sagsgang.access.Visibility;
import dk.sagsgang.storage.DataFolder;
import dk.sagsgang.storage.Database;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes back of a file that was kept: its lines, its bytes, and what of it the public may see. */
class FilesTest {
    private static final byte[] BYTES = "Referat\nPunkt 1\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path home;

    private DataFolder folder;
    private Database database;
    private FileRecorder recorder;
    private Files files;

    @BeforeEach
    void open() {
        folder = DataFolder.prepare(home);
        database = Database.open(folder);
        recorder = FileRecorder.in(database, folder);
        files = Files.in(database, folder);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void lines_come_back_as_they_were_with_their_pages() {
        List<FileLine> lines = List.of(
                line(1, 1, ""), line(2, 1, "  Punkt 1\t"), line(3, 1, ""), line(4, 2, "Æblegrød"), line(5, 2, ""));
        FileId file = record(lines);

        assertThat(seen(file)).isEqualTo(lines);
    }

    @Test
    void however_many_lines_a_file_has_they_come_back_in_order_and_any_range_of_them() {
        List<FileLine> lines = numbered(350);
        FileId file = record(lines);

        assertThat(seen(file)).isEqualTo(lines);
        for (int start : List.of(1, 99, 100, 101, 200, 350)) {
            assertThat(seen(new SourceLines(file, start, Math.min(350, start + 101))))
                    .isEqualTo(lines.subList(start - 1, Math.min(350, start + 101)));
        }
        assertThat(seen(new SourceLines(file, 349, 900))).isEqualTo(lines.subList(348, 350));
        assertThat(seen(new SourceLines(file, 351, 900))).isEmpty();
    }

    @Test
    void closed_lines_are_kept_and_not_shown() {
        FileId file = record(numbered(10), new NewFile.Range(3, 4), new NewFile.Range(4, 6), new NewFile.Range(3, 4));

        assertThat(numbersSeen(file)).containsExactly(1, 2, 7, 8, 9, 10);
        assertThat(Access.ofOperator().openAll(files.listLines(file)).value())
                .hasSize(10)
                .extracting(FileLine::visibility)
                .startsWith(Visibility.PUBLIC, Visibility.PUBLIC, Visibility.CLOSED);
    }

    @Test
    void a_file_with_a_closed_line_is_itself_known_but_neither_its_name_nor_its_original_is() {
        FileId file = record(numbered(10), new NewFile.Range(10, 10));

        assertThat(publicly().open(files.getFace(file))).isPresent();
        assertThat(publicly().open(files.get(file))).isEmpty();
        assertThat(publicly().open(files.find(Checksum.of(BYTES)))).isEmpty();
        assertThat(publicly().open(files.getOriginal(file))).isEmpty();
    }

    @Test
    void of_a_file_that_is_closed_as_a_whole_not_even_that_it_is_there_is_shown() {
        FileId file = record(numbered(10), new NewFile.Range(1, 10));

        assertThat(publicly().open(files.getFace(file))).isEmpty();
    }

    @Test
    void an_open_file_is_found_by_its_bytes_and_given_out_as_it_came() {
        FileId file = record(numbered(2));

        assertThat(publicly().open(files.find(Checksum.of(BYTES))).map(Open::value))
                .hasValueSatisfying(found -> {
                    assertThat(found.id()).isEqualTo(file);
                    assertThat(found.name()).isEqualTo("moede.txt");
                    assertThat(found.lineCount()).isEqualTo(2);
                    assertThat(found.sizeInBytes()).isEqualTo(BYTES.length);
                });
        assertThat(publicly()
                        .open(files.getOriginal(file))
                        .map(original -> original.value().read()))
                .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(BYTES));
        assertThat(files.find(Checksum.of(new byte[0]))).isEmpty();
    }

    @Test
    void lines_that_are_closed_later_close_the_original_too_and_may_be_closed_twice() {
        FileId file = record(numbered(10));
        recorder.close(new SourceLines(file, 5, 6));
        recorder.close(new SourceLines(file, 5, 6));
        recorder.close(new SourceLines(file, 6, 8));

        assertThat(numbersSeen(file)).containsExactly(1, 2, 3, 4, 9, 10);
        assertThat(publicly().open(files.get(file))).isEmpty();
        assertThat(publicly().open(files.getOriginal(file))).isEmpty();
    }

    @Test
    void closing_a_line_of_one_file_leaves_another_as_it_was() {
        FileId one = record(numbered(3));
        FileId other = record(Checksum.of(new byte[] {1}), numbered(3));
        recorder.close(new SourceLines(one, 2, 2));

        assertThat(numbersSeen(one)).containsExactly(1, 3);
        assertThat(numbersSeen(other)).containsExactly(1, 2, 3);
        assertThat(files.count()).isEqualTo(2);
    }

    @Test
    void an_original_is_kept_once_and_leaves_nothing_unfinished_behind() throws IOException {
        recorder.keepOriginal(Checksum.of(BYTES), BYTES);
        recorder.keepOriginal(Checksum.of(BYTES), BYTES);

        assertThat(filesIn(folder.originals()))
                .singleElement()
                .satisfies(kept -> assertThat(kept)
                        .hasBinaryContent(BYTES)
                        .hasFileName(Checksum.of(BYTES).hex()));
        assertThat(filesIn(folder.tmp())).isEmpty();
    }

    @Test
    void an_original_may_be_read_by_its_owner_alone_since_what_is_closed_lies_in_it_too() throws IOException {
        assumeTrue(
                folder.originals().getFileSystem().supportedFileAttributeViews().contains("posix"),
                "this file system knows no permissions of files");

        recorder.keepOriginal(Checksum.of(BYTES), BYTES);

        assertThat(java.nio.file.Files.getPosixFilePermissions(
                        filesIn(folder.originals()).getFirst()))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void originals_that_are_damaged_or_gone_are_named() throws IOException {
        record(numbered(2));
        assertThat(files.listDamagedOriginals()).isEmpty();

        Path kept = filesIn(folder.originals()).getFirst();
        java.nio.file.Files.write(kept, new byte[] {7});
        assertThat(files.listDamagedOriginals()).containsExactly(Checksum.of(BYTES));

        java.nio.file.Files.delete(kept);
        assertThat(files.listDamagedOriginals()).containsExactly(Checksum.of(BYTES));
    }

    @Test
    void an_original_that_is_gone_is_an_error_and_not_an_empty_file() throws IOException {
        FileId file = record(numbered(2));
        java.nio.file.Files.delete(filesIn(folder.originals()).getFirst());
        Original original =
                publicly().open(files.getOriginal(file)).orElseThrow().value();

        assertThatThrownBy(original::read).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void a_file_that_is_not_known_is_an_error() {
        assertThatThrownBy(() -> files.get(new FileId(99))).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> files.getFace(new FileId(99))).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> files.getOriginal(new FileId(99))).isInstanceOf(NoSuchElementException.class);
    }

    private FileId record(List<FileLine> lines, NewFile.Range... closed) {
        recorder.keepOriginal(Checksum.of(BYTES), BYTES);
        return record(Checksum.of(BYTES), lines, closed);
    }

    private FileId record(Checksum checksum, List<FileLine> lines, NewFile.Range... closed) {
        return recorder.record(
                new NewFile(checksum, "moede.txt", "text", "text/plain", BYTES.length, lines, List.of(closed)));
    }

    private Access publicly() {
        return Access.of(Viewer.PUBLIC, Files.closings(database));
    }

    private List<FileLine> seen(FileId file) {
        return publicly().openAll(files.listLines(file)).value();
    }

    private List<FileLine> seen(SourceLines range) {
        return publicly().openAll(files.listLines(range)).value();
    }

    private List<Integer> numbersSeen(FileId file) {
        return seen(file).stream().map(FileLine::number).toList();
    }

    private static List<FileLine> numbered(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> line(number, 1 + number / 130, "Linje " + number))
                .toList();
    }

    private static FileLine line(int number, int page, String text) {
        return new FileLine(number, page, text, Visibility.PUBLIC);
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> all = java.nio.file.Files.walk(folder)) {
            return new ArrayList<>(
                    all.filter(java.nio.file.Files::isRegularFile).toList());
        }
    }
}
