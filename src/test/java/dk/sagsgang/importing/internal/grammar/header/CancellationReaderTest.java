package dk.sagsgang.importing.internal.grammar.header;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A meeting is cancelled only by a line of the head that says so of the meeting itself. */
class CancellationReaderTest {
    private final CancellationReader reader =
            new CancellationReader(Vocabulary.danish().cancellations());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mødet er aflyst.",
                "MØDET ER AFLYST",
                "Mødet er aflyst på grund af for få punkter",
                "Bemærk: Mødet aflyses",
                "Der er ingen punkter. Mødet er derfor flyttet. Mødet er aflyst.",
                "Aflyst møde",
                "Status: Aflyst",
                "AFLYST"
            })
    void a_statement_cancels_whatever_else_its_line_names(String line) {
        assertThat(reader.cancels(Words.of(line), false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AFLYST: Dagsorden for Kulturudvalget",
                "Kulturudvalget (aflyst)",
                "Mødedato: 4. marts 2026 - AFLYST"
            })
    void the_word_at_either_end_of_a_line_cancels_the_meeting_that_the_line_names(String line) {
        assertThat(reader.cancels(Words.of(line), true)).isTrue();
        assertThat(reader.cancels(Words.of(line), false)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mødet er aflyst, hvis der ingen punkter er",
                "Mødet aflyses ikke",
                "Hvis mødet er aflyst, får medlemmerne besked",
                "Kulturudvalgets besigtigelse er aflyst",
                "Besigtigelsen bliver ikke aflyst",
                "Møde i Kulturudvalget",
                ""
            })
    void what_is_said_of_something_else_or_under_a_condition_cancels_nothing(String line) {
        assertThat(reader.cancels(Words.of(line), true)).isFalse();
    }
}
