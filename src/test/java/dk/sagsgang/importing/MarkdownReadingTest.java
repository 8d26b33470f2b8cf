package dk.sagsgang.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.importing.source.SourceDocument;
import dk.sagsgang.importing.source.SourceFormat;
import dk.sagsgang.importing.source.SourceLine;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Markdown keeps its own lines; headings and tables are marked on them. */
class MarkdownReadingTest {
    private final DocumentReaders readers = new DocumentReaders();

    private SourceDocument read(String name, String text) {
        return readers.read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Integer> levels(String text) {
        return read("referat.md", text).lines().stream()
                .map(SourceLine::headingLevel)
                .toList();
    }

    @Test
    void marks_headings_by_number_signs() {
        assertThat(levels("# Punkt 1\n### Beslutning ###\n#ikke\n####### syv\n#\n"))
                .containsExactly(1, 3, 0, 0, 0);
    }

    @Test
    void marks_underlined_headings() {
        assertThat(levels("Referat\n=======\n\nResume\n---\nto linjer\nog en til\n---"))
                .containsExactly(1, 0, 0, 2, 0, 0, 0, 0);
    }

    @Test
    void marks_lines_that_are_bold_and_nothing_else() {
        assertThat(levels("**Bilag**\n**Mødested** Salen\n__Fraværende:__\n**a** og **b**"))
                .containsExactly(6, 0, 6, 0);
    }

    @Test
    void leaves_lists_and_fenced_code_alone() {
        assertThat(levels("- et punkt\n---\n```\n# kode\n```\n# Overskrift")).containsExactly(0, 0, 0, 0, 0, 1);
    }

    @Test
    void reads_the_cells_of_tables() {
        SourceDocument document = read("t.md", """
                Beløb i 1.000 kr.
                | Post | 2027 | **I alt** |
                |:-----|-----:|---:|
                | Drift \\| anlæg | 1.250 | **1.250** |
                | Renter | |

                ikke | en tabel
                """);
        assertThat(document.lines()).extracting(SourceLine::table).containsExactly(0, 1, 1, 1, 1, 0, 0);
        assertThat(document.lines())
                .extracting(SourceLine::cells)
                .containsExactly(
                        List.of(),
                        List.of("Post", "2027", "I alt"),
                        List.of(),
                        List.of("Drift | anlæg", "1.250", "1.250"),
                        List.of("Renter", "", ""),
                        List.of(),
                        List.of());
        assertThat(document.line(2).text()).isEqualTo("| Post | 2027 | **I alt** |");
    }

    @Test
    void recognises_markdown_by_its_content_whatever_the_file_is_called() {
        assertThat(read("referat.txt", "# **REFERAT**\n\n**Mødedato** 3. maj 2027\n")
                        .format())
                .isEqualTo(SourceFormat.MARKDOWN);
        assertThat(read("referat.txt", "Punkt 1\n# 3 i rækken\nresten\n").format())
                .isEqualTo(SourceFormat.TEXT);
    }
}
