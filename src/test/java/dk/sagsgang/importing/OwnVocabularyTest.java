package dk.sagsgang.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sagsgang.cases.SectionKind;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.parsed.ParsedSection;
import dk.sagsgang.meetings.outcome.Outcome;
import dk.sagsgang.vocabulary.RefusedVocabularyException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A municipality's own words, added to those of Danish minutes in general. */
class OwnVocabularyTest {
    private static final String MINUTES = """
            # REFERAT Havneudvalget d. 4-3-2025

            Punkt 1: Ny pram

            Kort nyt
            Prammen er fra 1961 og skal skiftes.

            Beslutning
            Havneudvalget nikkede til indstillingen.
            """;

    @TempDir
    Path folder;

    @Test
    void headings_and_outcomes_are_known_once_they_are_written_down() throws IOException {
        ParsedItem item = read("""
                sections:
                  summary: [Kort nyt]
                outcomes:
                  approved: [nikkede til]
                """);

        assertThat(item.sections())
                .extracting(ParsedSection::kind)
                .containsExactly(SectionKind.SUMMARY, SectionKind.DECISION);
        assertThat(item.decisions())
                .singleElement()
                .satisfies(decision -> assertThat(decision.outcome()).isEqualTo(Outcome.APPROVED));
    }

    @Test
    void the_general_words_are_still_known() throws IOException {
        assertThat(read("parties: {Havnelisten: H}").sections())
                .extracting(ParsedSection::kind)
                .contains(SectionKind.DECISION);
    }

    @Test
    void a_misspelled_name_is_refused_with_its_line_and_what_was_probably_meant() {
        assertThatThrownBy(() -> read("""
                sections:
                  sumary: [Kort nyt]
                """))
                .isInstanceOfSatisfying(
                        RefusedVocabularyException.class,
                        refused -> assertThat(refused.danish())
                                .contains("ord.yaml, linje 2, sections.sumary", "»sumary«", "Mente du »summary«?"));
    }

    @Test
    void everything_that_is_wrong_is_reported_at_once() {
        assertThatThrownBy(() -> read("""
                titles: formand
                months: {januar: first}
                votes:
                  for: [[ja]]
                """))
                .isInstanceOfSatisfying(
                        RefusedVocabularyException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.path())
                                .containsExactly("titles", "months.januar", "votes.for[0]"));
    }

    @Test
    void what_is_not_yaml_is_rejected() {
        assertThatThrownBy(() -> read("sections: [")).isInstanceOf(RefusedVocabularyException.class);
        assertThatThrownBy(() -> read("")).isInstanceOf(RefusedVocabularyException.class);
        assertThatThrownBy(() -> read("- Kort nyt")).isInstanceOf(RefusedVocabularyException.class);
    }

    private ParsedItem read(String words) throws IOException {
        Path file = Files.writeString(folder.resolve("ord.yaml"), words);
        Path minutes = Files.writeString(folder.resolve("referat.txt"), MINUTES);
        return MinutesParser.withWordsOf(file)
                .parse(new DocumentReaders().read(minutes))
                .items()
                .getFirst();
    }
}
