package dk.sagsgang.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every seal and all closed lines: the rule, written once more line by line. */
class AccessProperties {
    private static final int FILES = 2;
    private static final int LINES = 30;

    @Provide
    Arbitrary<FileLines> ranges() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, FILES),
                        Arbitraries.integers().between(1, LINES),
                        Arbitraries.integers().between(0, 6))
                .as((file, start, more) -> new FileLines(file, start, start + more));
    }

    @Provide
    Arbitrary<List<FileLines>> closed() {
        return ranges().list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<FileLines>> sources() {
        return ranges().list().ofMaxSize(2);
    }

    @Property(tries = 2000)
    void a_thing_is_open_when_its_visibilities_are_public_no_line_read_is_closed_and_some_line_of_each_spread_is_open(
            @ForAll Visibility own,
            @ForAll Visibility outer,
            @ForAll("sources") List<FileLines> readFrom,
            @ForAll("sources") List<FileLines> spreadOver,
            @ForAll("closed") List<FileLines> closed) {
        boolean expected = own == Visibility.PUBLIC
                && outer == Visibility.PUBLIC
                && readFrom.stream().flatMapToInt(AccessProperties::keys).noneMatch(key -> isClosed(key, closed))
                && spreadOver.stream().allMatch(range -> keys(range).anyMatch(key -> !isClosed(key, closed)));

        assertThat(isOpen(seal(own, outer, readFrom, spreadOver), closed)).isEqualTo(expected);
    }

    @Property(tries = 500)
    void closing_more_lines_opens_nothing(
            @ForAll Visibility own,
            @ForAll("sources") List<FileLines> readFrom,
            @ForAll("sources") List<FileLines> spreadOver,
            @ForAll("closed") List<FileLines> closed,
            @ForAll("ranges") FileLines more) {
        Seal seal = seal(own, Visibility.PUBLIC, readFrom, spreadOver);
        List<FileLines> all = new ArrayList<>(closed);
        all.add(more);

        assertThat(isOpen(seal, all) && !isOpen(seal, closed)).isFalse();
    }

    @Property(tries = 200)
    void in_what_order_and_in_how_many_pieces_lines_were_closed_makes_no_difference(
            @ForAll("sources") List<FileLines> readFrom,
            @ForAll("sources") List<FileLines> spreadOver,
            @ForAll("closed") List<FileLines> closed) {
        Seal seal = seal(Visibility.PUBLIC, Visibility.PUBLIC, readFrom, spreadOver);
        List<FileLines> single = closed.reversed().stream()
                .flatMap(range -> IntStream.rangeClosed(range.start(), range.end())
                        .mapToObj(line -> new FileLines(range.file(), line, line)))
                .toList();

        assertThat(isOpen(seal, single)).isEqualTo(isOpen(seal, closed));
    }

    private static Seal seal(Visibility own, Visibility outer, List<FileLines> readFrom, List<FileLines> spreadOver) {
        Seal seal = Seal.of(own).within(outer);
        for (FileLines each : readFrom) {
            seal = seal.andReadFrom(each);
        }
        for (FileLines each : spreadOver) {
            seal = seal.andSpreadOver(each);
        }
        return seal;
    }

    private static boolean isOpen(Seal seal, List<FileLines> closed) {
        Access access = Access.of(
                Viewer.PUBLIC,
                file -> closed.stream().filter(each -> each.file() == file).toList());
        return access.open(Sealed.of("content", seal)).isPresent();
    }

    private static boolean isClosed(int key, List<FileLines> closed) {
        return closed.stream().flatMapToInt(AccessProperties::keys).anyMatch(each -> each == key);
    }

    private static IntStream keys(FileLines range) {
        return IntStream.rangeClosed(range.start(), range.end()).map(line -> range.file() * 1000 + line);
    }
}
