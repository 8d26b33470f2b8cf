package dk.sagsgang.importing.internal.grammar.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.importing.internal.grammar.GrammarContext;
import dk.sagsgang.meetings.outcome.Outcome;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was done, by the words of one sentence. */
class OutcomeReaderTest {
    private final OutcomeReader outcomes =
            GrammarContext.of(Vocabulary.danish()).outcomes();

    private @Nullable Outcome read(String sentence) {
        return outcomes.find(Words.of(sentence))
                .map(OutcomeReader.OutcomeMatch::outcome)
                .orElse(null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            APPROVED    | Godkendt.
            APPROVED    | Herefter blev dagsordenen godkendt.
            APPROVED    | Tiltrådt.
            APPROVED    | Indstillingen følges.
            APPROVED    | Udvalget er enig i indstillingen.
            APPROVED    | Ansøgningen imødekommes.
            APPROVED    | Udvalget meddeler dispensation.
            APPROVED    | Forvaltningens oplæg accepteres.
            RECOMMENDED | Indstilles godkendt.
            RECOMMENDED | Anbefales godkendt over for byrådet.
            RECOMMENDED | Godkendes over for byrådet.
            RECOMMENDED | Udvalget vedtog at indstille til byrådet, at planen vedtages.
            AMENDED     | Godkendt med den ændring, at fristen er 1. juni.
            AMENDED     | Indstillingen blev godkendt med denne ændring.
            NOTED       | Taget til efterretning.
            NOTED       | Taget ad notam.
            NOTED       | Udvalget drøftede sagen og tog den til efterretning.
            DISCUSSED   | Drøftet.
            DISCUSSED   | Udvalget havde en drøftelse af sagen.
            POSTPONED   | Punktet udskydes til næste møde.
            POSTPONED   | Sagen stilles i bero.
            POSTPONED   | Udvalget besluttede at udsætte sagen.
            SENT_BACK   | Sagen tilbagevises til forvaltningen.
            SENT_BACK   | Sagen sendes tilbage til udvalget.
            WITHDRAWN   | Punktet blev taget af dagsordenen.
            WITHDRAWN   | Forslagsstilleren trak forslaget.
            REJECTED    | Indstillingen blev ikke godkendt.
            REJECTED    | Der meddeles afslag på ansøgningen.
            REJECTED    | Udvalget kan ikke imødekomme ansøgningen.
            REJECTED    | Udvalget besluttede ikke at godkende planen.
            DECIDED     | Til følgegruppen blev udpeget Lene Gade.
            DECIDED     | Udvalget fastholder sin praksis.
            APPROVED    | Udvalget besluttede at godkende indstillingen.
            APPROVED    | Udvalget drøftede sagen og godkendte den.
            OTHER       | Oversendes til 2. behandling.
            """)
    void the_outcome_is_what_the_main_clause_says(Outcome outcome, String sentence) {
        assertThat(read(sentence)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Udvalget ønsker at godkende planen senere.",
                "Formanden oplyste, at mødet varede en time.",
                "Den indstillede løsning er dyr."
            })
    void other_uses_of_the_words_say_no_outcome(String sentence) {
        assertThat(read(sentence)).isNull();
    }

    @Test
    void a_remark_begins_where_its_words_do() {
        Words words = Words.of("Godkendt med den bemærkning, at fristen er kort.");

        assertThat(outcomes.remarkStart(words, 1)).isEqualTo(words.start(1));
        assertThat(outcomes.remarkStart(Words.of("Godkendt."), 1)).isEqualTo(-1);
    }
}
