package dk.sagsgang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.importing.ImportProgress;
import dk.sagsgang.importing.Importer;
import dk.sagsgang.importing.MinutesParser;
import dk.sagsgang.installation.Installation;
import dk.sagsgang.meetings.minutes.MinutesListener;
import dk.sagsgang.meetings.outcome.Outcome;
import dk.sagsgang.search.Hit;
import dk.sagsgang.search.SearchIndex;
import dk.sagsgang.search.SearchPage;
import dk.sagsgang.search.SearchQuery;
import dk.sagsgang.search.Snippet;
import dk.sagsgang.storage.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Search over what was imported, in the same run and later. */
class SearchIndexTest {
    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Installation installation;

    @BeforeEach
    void importTwoMeetings() {
        installation = open();
        Path culture = SmallMinutes.writeTo(folder);
        Path schools =
                SmallMinutes.write(folder, "skole.txt", "Børne- og Skoleudvalget", "02-05-2024", "Ny skolestruktur");
        importer().importAll(List.of(culture, schools), ImportProgress.NONE);
        installation.get(SearchIndex.class).catchUp();
    }

    @AfterEach
    void close() {
        installation.close();
    }

    @Test
    void a_word_is_found_in_its_other_forms() {
        assertThat(titles("biblioteker")).contains("Længere åbningstid på biblioteket");
    }

    @Test
    void a_word_finds_the_compounds_it_is_part_of() {
        assertThat(titles("struktur")).isEmpty();
        Path one = SmallMinutes.write(folder, "a.txt", "Byrådet", "01-06-2024", "En skole og en struktur");
        Path two = SmallMinutes.write(folder, "b.txt", "Byrådet", "08-06-2024", "Struktur for en skole");
        importer().importAll(List.of(one, two), ImportProgress.NONE);
        installation.get(SearchIndex.class).catchUp();

        assertThat(titles("struktur"))
                .startsWith("Struktur for en skole")
                .contains("En skole og en struktur", "Ny skolestruktur");
    }

    @Test
    void a_case_number_finds_its_case_first() {
        assertThat(titles("82.06.00-G01-11-22")).first().isEqualTo("Orientering om svømmehallens renovering");
    }

    @Test
    void quoted_words_must_be_adjacent_and_a_minus_excludes() {
        assertThat(titles("\"længere åbningstid\"")).containsExactly("Længere åbningstid på biblioteket");
        assertThat(titles("\"åbningstid længere\"")).isEmpty();
        assertThat(titles("biblioteket -skolestruktur")).doesNotContain("Ny skolestruktur");
    }

    @Test
    void hits_are_narrowed_and_each_facet_shows_what_another_choice_would_give() {
        SearchPage all = find(SearchQuery.of("biblioteket"));
        SearchPage schools = find(SearchQuery.of("biblioteket").inYear(2024));

        assertThat(all.total()).isEqualTo(2);
        assertThat(schools.hits()).extracting(Hit::committeeName).containsExactly("Børne- og Skoleudvalget");
        assertThat(schools.committees()).hasSize(1);
        assertThat(schools.years())
                .extracting(facet -> facet.value() + ":" + facet.count())
                .containsExactly("2024:1", "2023:1");
        assertThat(find(SearchQuery.of("").withOutcome(Outcome.NOTED)).total()).isEqualTo(2);
    }

    @Test
    void found_words_are_marked_in_plain_text() {
        Snippet snippet = find(SearchQuery.of("tornsted")).hits().getFirst().snippet();

        assertThat(snippet.marks()).isNotEmpty();
        Snippet.Mark first = snippet.marks().getFirst();
        assertThat(snippet.text().substring(first.start(), first.end())).isEqualTo("Tornsted");
    }

    @Test
    void nothing_typed_is_an_error() {
        for (String odd : List.of("\"", "-", "AND OR", "*", "a:b", "((", "og", "\\", "~1", "[x TO y]")) {
            assertThat(find(SearchQuery.of(odd)).total()).isGreaterThanOrEqualTo(0);
        }
    }

    @Test
    void beginnings_are_completed_from_titles() {
        assertThat(installation.get(SearchIndex.class).suggest("svøm", 5).value())
                .containsExactly("svømmehallens");
        assertThat(installation.get(SearchIndex.class).suggest("s", 5).value()).isEmpty();
    }

    @Test
    void a_lost_or_lagging_index_catches_up() {
        Path late = SmallMinutes.write(folder, "c.txt", "Byrådet", "05-09-2024", "Havnens fremtid");
        // As when the process is killed between the commit of the record and that of the index.
        Importer.in(installation.database(), installation.folder(), new MinutesParser(), List.of())
                .importAll(List.of(late), ImportProgress.NONE);
        assertThat(titles("havn")).isEmpty();

        installation.get(SearchIndex.class).catchUp();

        assertThat(titles("havnens")).containsExactly("Havnens fremtid");
    }

    private Importer importer() {
        return Importer.in(
                installation.database(),
                installation.folder(),
                new MinutesParser(),
                installation.all(MinutesListener.class));
    }

    @ParameterizedTest
    @EnumSource
    void a_damaged_index_is_set_aside_said_and_rebuilt(Damage damage) throws IOException {
        installation.close();
        damage.to(folder.resolve("data", "index"));

        CommandRun run = CommandRun.of("search", "biblioteket", "--data", folder.resolve("data"));

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("Længere åbningstid på biblioteket");
        assertThat(run.err()).doesNotContain("Exception", "\tat ");
        installation = open();
        assertThat(installation.get(SearchIndex.class).isCurrent()).isTrue();
        assertThat(SearchIndex.findDamage(installation.folder())).isEmpty();
        assertThat(titles("skolestruktur")).contains("Ny skolestruktur");
    }

    /** Ways in which disks and people damage an index. */
    enum Damage {
        SEGMENT_INFO_OVERWRITTEN {
            @Override
            void to(Path index) throws IOException {
                overwriteAll(index, ".si");
            }
        },
        LIST_OF_SEGMENTS_OVERWRITTEN {
            @Override
            void to(Path index) throws IOException {
                for (Path file : files(index, "segments_")) {
                    overwrite(file);
                }
            }
        },
        LIST_OF_SEGMENTS_EMPTIED {
            @Override
            void to(Path index) throws IOException {
                for (Path file : files(index, "segments_")) {
                    Files.write(file, new byte[0]);
                }
            }
        },
        CONTENT_OVERWRITTEN {
            @Override
            void to(Path index) throws IOException {
                overwriteAll(index, ".cfs");
                overwriteAll(index, ".fdt");
                overwriteAll(index, ".tim");
            }
        },
        CONTENT_CUT {
            @Override
            void to(Path index) throws IOException {
                for (Path file : files(index, "_")) {
                    byte[] bytes = Files.readAllBytes(file);
                    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
                }
            }
        },
        FILES_GONE {
            @Override
            void to(Path index) throws IOException {
                for (Path file : files(index, "_")) {
                    Files.delete(file);
                }
            }
        },
        EVERYTHING_GONE {
            @Override
            void to(Path index) throws IOException {
                for (Path file : files(index, "")) {
                    Files.delete(file);
                }
                Files.delete(index);
            }
        },
        A_FILE_IN_ITS_PLACE {
            @Override
            void to(Path index) throws IOException {
                EVERYTHING_GONE.to(index);
                Files.writeString(index, "noget andet");
            }
        };

        abstract void to(Path index) throws IOException;

        static void overwriteAll(Path index, String ending) throws IOException {
            for (Path file : files(index, "")) {
                if (file.toString().endsWith(ending)) {
                    overwrite(file);
                }
            }
        }

        static void overwrite(Path file) throws IOException {
            byte[] bytes = Files.readAllBytes(file);
            Arrays.fill(bytes, bytes.length / 4, Math.min(bytes.length / 4 + 40, bytes.length), (byte) 0xff);
            Files.write(file, bytes);
        }

        static List<Path> files(Path index, String beginning) throws IOException {
            try (Stream<Path> files = Files.list(index)) {
                return files.filter(file -> String.valueOf(file.getFileName()).startsWith(beginning))
                        .toList();
            }
        }
    }

    private Installation open() {
        return Installation.open(new DataFolder(folder.resolve("data")), Map.of());
    }

    private SearchPage find(SearchQuery query) {
        return installation.get(SearchIndex.class).find(query).value();
    }

    private List<String> titles(String words) {
        return find(SearchQuery.of(words)).hits().stream()
                .map(hit -> hit.title().text())
                .toList();
    }
}
