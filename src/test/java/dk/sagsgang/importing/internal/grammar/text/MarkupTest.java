package dk.sagsgang.importing.internal.grammar.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.importing.source.SourceFormat;
import org.junit.jupiter.api.Test;

/** What of a line is markup, and what is words. */
class MarkupTest {
    @Test
    void outer_blanks_are_no_part_of_a_line_in_any_format() {
        assertThat(markdown(" \u00a0Ny hal\t\ufeff")).isEqualTo("Ny hal");
        assertThat(markdown(" \u200b ")).isEmpty();
        assertThat(markdown("")).isEmpty();
    }

    @Test
    void a_heading_is_without_its_number_signs() {
        assertThat(markdown("## Ny hal")).isEqualTo("Ny hal");
        assertThat(typed("## Ny hal")).isEqualTo("Ny hal");
        assertThat(shown("## Ny hal")).isEqualTo("## Ny hal");
        assertThat(markdown("##Ny hal")).isEqualTo("##Ny hal");
        assertThat(markdown("##")).isEmpty();
    }

    @Test
    void a_quotation_mark_is_markup_in_markdown_only() {
        assertThat(markdown("> Ny hal")).isEqualTo("Ny hal");
        assertThat(typed("> 5 stemmer")).isEqualTo("> 5 stemmer");
        assertThat(markdown(">5 stemmer")).isEqualTo(">5 stemmer");
    }

    @Test
    void emphasis_is_taken_off() {
        assertThat(markdown("**Ny** hal")).isEqualTo("Ny hal");
        assertThat(typed("**Ny hal**")).isEqualTo("Ny hal");
        assertThat(shown("**Ny hal**")).isEqualTo("**Ny hal**");
        assertThat(markdown("*Ny hal*")).isEqualTo("Ny hal");
        assertThat(markdown("_Ny hal_")).isEqualTo("Ny hal");
        assertThat(markdown("_Ny hal*")).isEqualTo("_Ny hal*");
        assertThat(markdown("Ny * hal")).isEqualTo("Ny * hal");
        assertThat(markdown("__")).isEqualTo("__");
        assertThat(markdown("_a_")).isEqualTo("a");
        assertThat(markdown("*")).isEqualTo("*");
    }

    @Test
    void an_escaped_sign_is_the_sign_and_a_letter_behind_a_stroke_is_none() {
        assertThat(markdown("Ny\\_hal")).isEqualTo("Ny_hal");
        assertThat(markdown("C:\\Ny")).isEqualTo("C:\\Ny");
        assertThat(markdown("Ny hal\\")).isEqualTo("Ny hal\\");
        assertThat(markdown("Ny\\ hal")).isEqualTo("Ny\\ hal");
        assertThat(typed("Ny\\_hal")).isEqualTo("Ny\\_hal");
    }

    @Test
    void tags_are_taken_off_and_words_in_angle_brackets_are_kept() {
        assertThat(markdown("Ny<br>hal<br/> <b>nu</b>")).isEqualTo("Nyhal nu");
        assertThat(markdown("<h2>Ny hal</h2>")).isEqualTo("Ny hal");
        assertThat(markdown("<h1>Ny</h1><h6>hal</h6>")).isEqualTo("Nyhal");
        assertThat(markdown("<h7>Ny hal")).isEqualTo("<h7>Ny hal");
        assertThat(markdown("<h0>Ny hal")).isEqualTo("<h0>Ny hal");
        assertThat(markdown("<nye> haller")).isEqualTo("<nye> haller");
        assertThat(markdown("<p class=\"stor\">Ny hal")).isEqualTo("Ny hal");
        assertThat(markdown("<p=>Ny hal")).isEqualTo("<p=>Ny hal");
        assertThat(markdown("<p class=æ,ø>Ny hal")).isEqualTo("<p class=æ,ø>Ny hal");
        assertThat(markdown("<a href=\"https://x.example\">Ny hal</a>")).isEqualTo("Ny hal");
        assertThat(markdown("<a> hal")).isEqualTo("<a> hal");
        assertThat(markdown("2 <3 og 4> 3")).isEqualTo("2 <3 og 4> 3");
        assertThat(markdown("Ny hal <")).isEqualTo("Ny hal <");
        assertThat(markdown("Ny hal </")).isEqualTo("Ny hal </");
        assertThat(markdown("Ny hal <b")).isEqualTo("Ny hal <b");
        assertThat(typed("<b>Ny hal</b>")).isEqualTo("<b>Ny hal</b>");
    }

    @Test
    void a_tag_is_at_most_eighty_letters_long() {
        assertThat(markdown("<p " + "x".repeat(76) + ">Ny hal")).isEqualTo("Ny hal");
        assertThat(markdown("<p " + "x".repeat(77) + ">Ny hal")).startsWith("<p ");
    }

    @Test
    void odd_letters_are_what_they_look_like() {
        assertThat(shown("Ny\u00ad\u00a0hal\u2010s \ufb00 \ufb01 \ufb02 \ufb03 og\u2011"))
                .isEqualTo("Ny hal-s ff fi fl ffi og-");
        assertThat(shown("\u2010")).isEqualTo("-");
        assertThat(shown("\ufb00")).isEqualTo("ff");
        assertThat(shown("\ufb03")).isEqualTo("ffi");
        assertThat(shown("\ufb04")).isEqualTo("\ufb04");
    }

    @Test
    void a_heading_has_one_to_six_number_signs_and_a_blank() {
        assertThat(Markup.headingLevel("# Ny hal", SourceFormat.MARKDOWN)).isEqualTo(1);
        assertThat(Markup.headingLevel("  ###### Ny hal", SourceFormat.TEXT)).isEqualTo(6);
        assertThat(Markup.headingLevel("####### Ny hal", SourceFormat.MARKDOWN)).isZero();
        assertThat(Markup.headingLevel("#Ny hal", SourceFormat.MARKDOWN)).isZero();
        assertThat(Markup.headingLevel("##", SourceFormat.MARKDOWN)).isZero();
        assertThat(Markup.headingLevel("", SourceFormat.MARKDOWN)).isZero();
        assertThat(Markup.headingLevel(" Ny hal", SourceFormat.MARKDOWN)).isZero();
        assertThat(Markup.headingLevel("# Ny hal", SourceFormat.PDF)).isZero();
    }

    @Test
    void a_line_is_bold_where_all_of_it_is() {
        assertThat(Markup.isBold(" **Ny hal** ", SourceFormat.TEXT)).isTrue();
        assertThat(Markup.isBold("<b>Ny hal</b>", SourceFormat.MARKDOWN)).isTrue();
        assertThat(Markup.isBold("<b>Ny hal</b>", SourceFormat.TEXT)).isFalse();
        assertThat(Markup.isBold("**Ny** hal **nu**", SourceFormat.TEXT)).isFalse();
        assertThat(Markup.isBold("**Ny hal", SourceFormat.TEXT)).isFalse();
        assertThat(Markup.isBold("Ny hal**", SourceFormat.TEXT)).isFalse();
        assertThat(Markup.isBold("****", SourceFormat.TEXT)).isFalse();
        assertThat(Markup.isBold("**N**", SourceFormat.TEXT)).isTrue();
        assertThat(Markup.isBold("**Ny hal**", SourceFormat.HTML)).isFalse();
    }

    private static String markdown(String line) {
        return Markup.plain(line, SourceFormat.MARKDOWN);
    }

    private static String typed(String line) {
        return Markup.plain(line, SourceFormat.TEXT);
    }

    private static String shown(String line) {
        return Markup.plain(line, SourceFormat.PDF);
    }
}
