package dk.sagsgang.importing.internal.grammar.heads;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.importing.internal.grammar.Grammar;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.source.SourceDocument;
import dk.sagsgang.importing.source.SourceFormat;
import dk.sagsgang.importing.source.SourceLine;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbered paragraphs as the only form that minutes have. */
class NumbersAloneTest {
    private static final Grammar GRAMMAR = new Grammar(Vocabulary.danish());

    @Test
    void two_numbered_paragraphs_below_a_head_of_minutes_are_items() {
        assertThat(titles("Referat af møde i bestyrelsen", "", "1. Valg af dirigent", "", "2. Næste møde"))
                .containsExactly("Valg af dirigent", "Næste møde");
    }

    @Test
    void one_alone_is_none() {
        assertThat(titles("Referat af møde i bestyrelsen", "", "1. Valg af dirigent"))
                .isEmpty();
    }

    @Test
    void numbers_below_a_head_of_anything_else_are_none() {
        assertThat(titles("Opskrift på rugbrød", "", "1. Bland det hele", "", "2. Bag det"))
                .isEmpty();
    }

    private static List<String> titles(String... lines) {
        List<SourceLine> source = new ArrayList<>();
        for (String line : lines) {
            source.add(SourceLine.of(source.size() + 1, 1, line));
        }
        return GRAMMAR.read(new SourceDocument("referat.txt", SourceFormat.TEXT, source)).items().stream()
                .map(ParsedItem::title)
                .toList();
    }
}
