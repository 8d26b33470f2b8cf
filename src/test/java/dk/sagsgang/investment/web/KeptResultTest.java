package dk.sagsgang.investment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a kept calculation shows what was kept: the file to the letter, and the result of that day. */
class KeptResultTest {
    private static final String AGAIN = "Tallene her er regnet igen ud fra filen";

    private KeptSite site;

    @BeforeEach
    void start(@TempDir Path folder) {
        site = KeptSite.toRead(folder);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void the_file_is_shown_to_the_letter() throws Exception {
        assertThat(page().expectFirst("pre").wholeText()).isEqualTo(KeptSite.text("housing-first.yaml"));
    }

    @Test
    void the_result_is_the_stored_one_whatever_the_program_would_calculate_now() throws Exception {
        site.alter("update investment_calculation_result"
                + " set figures = replace(figures, '\"successesPerHundred\":', '\"successesPerHundred\":7')");

        assertThat(page().text()).contains("regner vi med 710,8, der lykkes").doesNotContain(AGAIN);
    }

    @Test
    void the_stored_result_says_what_a_new_calculation_of_the_file_says() throws Exception {
        String stored = page().select(".calc-kept").html();

        site.alter("delete from investment_calculation_result");

        Document again = page();
        assertThat(again.text()).contains(AGAIN);
        again.select(".calc-kept .finding--info").remove();
        assertThat(again.select(".calc-kept").html()).isEqualTo(stored);
    }

    @Test
    void a_result_in_a_form_that_is_not_known_is_calculated_again() throws Exception {
        site.alter("update investment_calculation_result set format = 99, figures = '{}'");

        assertThat(page().text()).contains(AGAIN);
    }

    private Document page() throws Exception {
        return Jsoup.connect("http://localhost:" + site.server().port() + "/sager/" + KeptSite.CASE + "/beregninger/1")
                .get();
    }
}
