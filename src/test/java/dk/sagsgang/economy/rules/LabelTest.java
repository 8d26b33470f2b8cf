package dk.sagsgang.economy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the label of a row or a column says about its figures. */
class LabelTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            quoteCharacter = '"',
            value = {
                "I alt: total",
                "ialt: total",
                "\"I alt:\": total",
                "Hovedtotal: total",
                "Samlet sum: total",
                "I alt over perioden: total",
                "I alt pr. år: total, not added",
                "Total i alt: total",
                "Samlede udgifter: perhaps total, money",
                "Delsum nord: perhaps total",
                "Skoler i alt: perhaps total",
                "Totalentreprise: nothing",
                "Sommerskole: nothing",
                "Afvigelse: difference",
                "Budgetafvigelse 2024: difference",
                "Afvigelse i pct.: not added",
                "Uden afvigelse: nothing",
                "Andel af alle: not added",
                "Gennemsnitspris: not added",
                "Sygefrekvens: not added",
                "Andel i %: not added",
                "50 % stilling: nothing",
                "Løn 50%: nothing",
                "Udgift pr. elev: not added, money",
                "Saldo pr. 31. december: nothing",
                "Priser: not added",
                "heraf løn: taken away",
                "Refusioner: taken away",
                "Antal sager: count",
                "Kontantantal: nothing",
                "Antal0: nothing",
                "Antal9: nothing",
                "Antal/sag: count",
                "\"Antal::\": count",
                "%: not added",
                "\"I alt :\": total",
                "Tilskud: money",
                "Transport: carried",
                "At overføre: carried",
                "Transportudgifter: nothing",
                "Vi overføres: nothing",
                "Saldo primo: opening",
                "Saldo ultimo: closing",
                "Skole 9z: nothing",
                "\"\": nothing"
            })
    void words_have_meanings(String label, String meanings) {
        assertThat(shown(label)).isEqualTo(meanings);
    }

    @Test
    void a_label_of_many_words_has_the_meanings_of_all() {
        assertThat(shown("heraf antal pladser i alt")).isEqualTo("perhaps total, taken away, count");
    }

    @Test
    void what_is_not_added_is_no_perhaps_total() {
        assertThat(label("Samlet andel").mayBeTotal()).isFalse();
        assertThat(label("Samlet udgift").mayBeTotal()).isTrue();
        assertThat(label("Samlet udgift").isTotal()).isFalse();
        assertThat(label("I alt pr. år").mayBeTotal()).isTrue();
    }

    @Test
    void sums_go_over_neither_differences_nor_what_is_carried_over() {
        assertThat(label("Løn").isAdded()).isTrue();
        assertThat(label("Afvigelse").isAdded()).isFalse();
        assertThat(label("Transport").isAdded()).isFalse();
        assertThat(label("Pris").isAdded()).isFalse();
    }

    @Test
    void a_label_longer_than_60_characters_is_cut_where_it_is_shown() {
        assertThat(label("a".repeat(60)).shown()).isEqualTo("a".repeat(60));
        assertThat(label("a".repeat(61)).shown()).isEqualTo("a".repeat(59) + "…");
        assertThat(label("a".repeat(58) + " bcd").shown()).isEqualTo("a".repeat(58) + "…");
    }

    private static Label label(String text) {
        return Label.of(text, new FigureWords(Vocabulary.danish().figures()));
    }

    private static String shown(String text) {
        Label label = label(text);
        List<String> meanings = new ArrayList<>();
        add(meanings, label.isTotal(), "total");
        add(meanings, label.mayBeTotal() && !label.isTotal(), "perhaps total");
        add(meanings, label.isDifference(), "difference");
        add(meanings, label.isCarried(), "carried");
        add(meanings, !label.isAdded() && !label.isDifference() && !label.isCarried(), "not added");
        add(meanings, label.mayBeTakenAway(), "taken away");
        add(meanings, label.isCount(), "count");
        add(meanings, label.isMoney(), "money");
        add(meanings, label.isOpening(), "opening");
        add(meanings, label.isClosing(), "closing");
        return meanings.isEmpty() ? "nothing" : String.join(", ", meanings);
    }

    private static void add(List<String> meanings, boolean has, String meaning) {
        if (has) {
            meanings.add(meaning);
        }
    }
}
