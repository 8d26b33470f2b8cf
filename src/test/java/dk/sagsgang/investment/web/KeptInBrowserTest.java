package dk.sagsgang.investment.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.publishing.site.Browser;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** Kept calculations in a real browser: accessible, as wide as the screen, kept with and without scripts, two pages on paper. */
class KeptInBrowserTest {
    private static final String KEPT = "/sager/" + KeptSite.CASE + "/beregninger/";
    private static final String FIRST = KeptSite.CASE + "/1/2";

    private static KeptSite demo;
    private static KeptSite site;
    private static Browser browser;

    @BeforeAll
    static void start(@TempDir Path folder) {
        browser = Browser.start();
        demo = KeptSite.asDemo(folder.resolve("demo"));
        site = KeptSite.toRead(folder.resolve("site"));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
            demo.close();
            site.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sager/" + KeptSite.CASE,
                KEPT + "1",
                KEPT + "1?version=1",
                KEPT + "3",
                "/en" + KEPT + "1",
                "/beregn/gem?m=" + FIRST + "&grund=" + FIRST,
                "/beregn/sammenlign?a=" + FIRST + "&b=" + KeptSite.CASE + "/2/1",
                "/en/beregn/sammenlign?a=" + FIRST + "&b=" + FIRST,
                "/beregn/notat?m=" + FIRST
            })
    void a_page_is_accessible_and_fits_wide_and_narrow(String path) {
        for (int width : List.of(1280, 360)) {
            browser.resize(width, 900);
            browser.open(address(demo, path));
            assertThat(browser.violations()).as("%s at %s px", path, width).isEmpty();
            assertThat(browser.overflow()).as("%s at %s px", path, width).isZero();
            assertThat(browser.complaints()).as(path).isEmpty();
        }
    }

    @Test
    void where_nothing_can_be_kept_the_page_says_so_accessibly() {
        browser.resize(360, 900);
        browser.open(address(site, "/beregn/gem?eksempel=bolig"));
        assertThat(browser.violations()).isEmpty();
        assertThat(browser.overflow()).isZero();
        assertThat(browser.driver().findElements(By.cssSelector("main form[method=post]")))
                .isEmpty();
    }

    @Test
    void a_visitor_keeps_a_calculation_without_scripts() {
        browser.resize(1280, 900);
        browser.scripts(false);
        try {
            browser.open(address(demo, "/beregn?eksempel=mentor"));
            browser.driver().findElement(By.partialLinkText("Gem på en sag")).click();
            browser.await(page -> !page.findElements(By.id("sag")).isEmpty());
            browser.driver().findElement(By.id("sag")).sendKeys(KeptSite.CASE);
            browser.driver().findElement(By.cssSelector(".calc-keep button")).click();
            browser.await(page -> Objects.requireNonNull(page.getCurrentUrl()).contains(KEPT));
            assertThat(browser.driver().findElement(By.tagName("h1")).getText()).contains("Job med mentor");
        } finally {
            browser.scripts(true);
        }
    }

    @Test
    void the_note_is_two_pages_on_paper() {
        browser.resize(1280, 900);
        for (String calculation : List.of("m=" + FIRST, "m=" + KeptSite.CASE + "/3/1", "eksempel=familie")) {
            browser.open(address(demo, "/beregn/notat?" + calculation));
            assertThat(browser.pagesOnPaper()).as(calculation).isEqualTo(2);
        }
    }

    private static String address(KeptSite of, String path) {
        return "http://localhost:" + of.server().port() + path;
    }
}
