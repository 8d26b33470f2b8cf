package dk.sagsgang.importing.internal.openness;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.vocabulary.ClosingVocabulary;
import dk.sagsgang.vocabulary.Vocabulary;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The quick question before the thorough one: it may say too often that a phrase may be there, never too seldom. */
class RootsTest {
    private static final List<String> PHRASES = phrases();
    private static final Roots ROOTS = new Roots(PHRASES);
    private static final PhraseFamily FAMILY = PhraseFamily.of(PHRASES);

    /** How a phrase may be written and still be read. */
    private static final List<UnaryOperator<String>> WRITINGS = List.of(
            phrase -> phrase,
            phrase -> phrase.toUpperCase(Locale.ROOT),
            phrase -> Stream.of(phrase.split(" ")).map(RootsTest::capitalised).collect(Collectors.joining(" ")),
            phrase -> phrase.replace(" ", "  \u00a0 "),
            phrase -> phrase.replace(" ", "-"),
            phrase -> phrase.replace(" ", "_"),
            phrase -> spaced(phrase, " "),
            phrase -> spaced(phrase, "."),
            phrase -> Normalizer.normalize(phrase, Normalizer.Form.NFD),
            phrase -> middle(phrase, "\u00ad"),
            phrase -> middle(phrase, "-"),
            phrase -> middle(phrase, "\u200b"),
            phrase -> middle(phrase, "\u2011"),
            phrase -> "(" + phrase + ")",
            phrase -> "**" + phrase + "**:");

    @Property(tries = 2_000)
    void a_phrase_that_is_read_is_never_ruled_out(@ForAll Random random) {
        String phrase = written(PHRASES.get(random.nextInt(PHRASES.size())), random);
        String text = WRITINGS.get(random.nextInt(WRITINGS.size())).apply(phrase);
        String line = random.nextBoolean() ? text : "Punkt 7 " + text + " til orientering";

        assertThat(ROOTS.mayBeIn(line) || !isRead(line)).as(line).isTrue();
    }

    @Test
    void every_phrase_is_read_as_it_is() {
        Random random = new Random(7);

        assertThat(PHRASES)
                .allSatisfy(
                        phrase -> assertThat(isRead(written(phrase, random))).isTrue());
    }

    @Test
    void a_line_without_any_of_the_words_is_ruled_out() {
        assertThat(Stream.of(
                        "Byrådet godkendte indstillingen.",
                        "Udvalget anbefaler, at der bevilges 1,2 mio. kr. i 2027.",
                        "Anlægget forventes klar i oktober",
                        "2. Budgetopfølgning pr. 30. september 2026"))
                .noneMatch(ROOTS::mayBeIn);
    }

    @Test
    void one_word_of_a_phrase_of_several_is_not_enough() {
        assertThat(new Roots(List.of("begrænset adgang")).mayBeIn("Adgang for alle"))
                .isFalse();
        assertThat(new Roots(List.of("begrænset adgang")).mayBeIn("Der er begræn-\u00adset adgang"))
                .isTrue();
    }

    @Test
    void a_text_with_a_section_of_a_law_is_always_looked_at() {
        assertThat(ROOTS.mayBeIn("efter \u00a7 10")).isTrue();
    }

    @Test
    void no_phrases_are_in_no_text() {
        assertThat(new Roots(List.of()).mayBeIn("lukket")).isFalse();
    }

    private static boolean isRead(String text) {
        return FoldedText.of(text).stream().anyMatch(FAMILY::isIn);
    }

    private static List<String> phrases() {
        ClosingVocabulary closing = Vocabulary.danish().closed().closing();
        return Stream.concat(closing.words().strong().stream(), closing.words().weak().stream())
                .toList();
    }

    /** A phrase with something in place of its stars and dots. */
    private static String written(String phrase, Random random) {
        return Stream.of(phrase.split(" "))
                .map(word ->
                        word.equals("..") ? List.of("bliver", "bliver altså").get(random.nextInt(2)) : word)
                .map(word -> word.equals("*") ? "vores" : word)
                .map(word -> word.replace("*", List.of("", "en", "erne").get(random.nextInt(3))))
                .collect(Collectors.joining(" "));
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String spaced(String phrase, String by) {
        return Stream.of(phrase.split(" "))
                .map(word -> String.join(by, word.split("")))
                .collect(Collectors.joining("   "));
    }

    private static String middle(String phrase, String sign) {
        int at = phrase.length() / 2;
        return phrase.substring(0, at) + sign + phrase.substring(at);
    }
}
