package dk.sagsgang.investment.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.investment.web.form.SerializedForm;
import dk.sagsgang.publishing.SiteServer;
import dk.sagsgang.publishing.site.Browser;
import dk.sagsgang.publishing.site.NoSearch;
import dk.sagsgang.publishing.site.SampleDocuments;
import dk.sagsgang.publishing.site.SampleSite;
import dk.sagsgang.publishing.site.SiteSettings;
import dk.sagsgang.storage.DataFolder;
import dk.sagsgang.storage.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The calculator in a real browser: the picture follows what is typed, and everything is there without scripts too. */
class CalculatorInBrowserTest {
    private static Database database;
    private static SiteServer server;
    private static Browser browser;

    @BeforeAll
    static void start(@TempDir Path folder) {
        browser = Browser.start();
        database = Database.open(DataFolder.prepare(folder));
        server = SampleSite.start(
                database, new SampleDocuments(0), new NoSearch(), SiteSettings.DEFAULT, Clock.systemUTC(), 0);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
            server.close();
            database.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/beregn",
                "/beregn?eksempel=mentor&startaar=x",
                "/en/beregn?eksempel=familie",
                "/beregn/notat?eksempel=bolig",
                "/beregn/gem?eksempel=bolig",
                "/beregn/forklaring?eksempel=bolig&figur=netto",
                "/en/beregn/forklaring?eksempel=bolig&figur=nulpunkt"
            })
    void a_page_is_accessible_and_fits_wide_and_narrow(String path) {
        for (int width : List.of(1280, 360)) {
            browser.resize(width, 900);
            open(path);
            assertThat(browser.violations()).as("%s at %s px", path, width).isEmpty();
            assertThat(browser.overflow()).as("%s at %s px", path, width).isZero();
            assertThat(browser.complaints()).as(path).isEmpty();
        }
    }

    @Test
    void two_calculations_side_by_side_are_accessible_and_fit_wide_and_narrow() throws Exception {
        String a = SerializedForm.pack(Files.readString(Path.of("src/main/resources/calculator/bolig.yaml")));
        String b = SerializedForm.pack(Files.readString(Path.of("src/main/resources/calculator/mentor.yaml")));
        for (String path :
                List.of("/beregn/sammenlign?a=" + a + "&b=" + b, "/en/beregn/sammenlign?a=" + a + "&b=" + a)) {
            a_page_is_accessible_and_fits_wide_and_narrow(path);
        }
    }

    @Test
    void the_picture_follows_a_changed_field_within_a_tenth_of_a_second() {
        browser.resize(1280, 900);
        open("/beregn?eksempel=bolig");
        for (int change = 0; change < 30; change++) {
            type("succes", String.valueOf(6 + change % 15));
        }
        assertThat(milliseconds())
                .as("the fastest quarter, since other work may share the machine")
                .isLessThan(100);
        assertThat(browser.driver().getCurrentUrl()).contains("/beregn?m=");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void a_wrong_field_is_marked_while_the_last_picture_stays() {
        open("/beregn?eksempel=bolig");
        String before = find(".calc-sentence").getText();
        typeAnd("hold.0.antal", "mange", "document.querySelector('#billede.is-stale')");
        assertThat(find("[data-problem='hold.0.antal']").getText()).contains("Skriv et tal på 0 eller mere");
        assertThat(field("hold.0.antal").getDomAttribute("aria-invalid")).isEqualTo("true");
        assertThat(find(".calc-sentence").getText()).isEqualTo(before);
        assertThat(browser.violations()).isEmpty();
        typeAnd("hold.0.antal", "50", "!document.querySelector('#billede.is-stale')");
        assertThat(find("[data-problem='hold.0.antal']").getText()).isEmpty();
    }

    @Test
    void a_figure_opens_its_explanation_and_gives_the_focus_back() {
        browser.resize(1280, 900);
        open("/beregn?eksempel=bolig");
        WebElement figure = find(".calc-keys a");
        figure.click();
        browser.await(driver -> find("dialog[data-explanation]").getDomAttribute("open") != null);
        assertThat(find(".calc-tree").getText()).contains("Nettoresultat, nutidsværdi", "Udgifter");
        assertThat(browser.violations()).isEmpty();
        browser.focused().sendKeys(Keys.ESCAPE);
        browser.await(driver -> find("dialog[data-explanation]").getDomAttribute("open") == null);
        assertThat(browser.focused()).isEqualTo(figure);
    }

    @Test
    void a_file_is_opened_in_the_browser() throws Exception {
        Path file = Files.createTempFile("beregning", ".yaml");
        Files.copy(
                Path.of("situations/investment/refund-with-limit.yaml"),
                file,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        open("/beregn");
        find(".calc-open summary").click();
        find("#fil").sendKeys(file.toString());
        browser.await(driver -> Objects.requireNonNull(driver.getCurrentUrl()).contains("?m="));
        assertThat(find(".calc-row textarea").getDomProperty("value")).contains("refunds");
        assertThat(find(".calc-sentence").getText()).isNotEmpty();
        Files.delete(file);
    }

    @Test
    void an_empty_row_is_always_at_hand() {
        browser.resize(1280, 900);
        open("/beregn?eksempel=familie");
        find("details[data-row='udgift'] summary").click();
        type("udgift.1.beloeb", "100.000");
        assertThat(browser.driver().findElements(By.name("udgift.2.navn"))).hasSize(1);
    }

    @Test
    void without_scripts_the_form_is_sent_and_the_figures_are_tables() {
        browser.resize(1280, 900);
        browser.scripts(false);
        try {
            open("/beregn?eksempel=bolig");
            field("succes").clear();
            field("succes").sendKeys("20");
            find(".calc-submit button").click();
            browser.await(
                    driver -> Objects.requireNonNull(driver.getCurrentUrl()).contains("succes=20"));
            assertThat(find(".calc-sentence").getText()).contains("For hver 100 borgere");
            assertThat(field("succes").getDomProperty("value")).isEqualTo("20");
            assertThat(browser.driver().findElements(By.cssSelector(".calc-figures table")))
                    .hasSize(5);
        } finally {
            browser.scripts(true);
        }
    }

    private static void open(String path) {
        browser.open("http://localhost:" + server.port() + path);
    }

    private static WebElement find(String selector) {
        return browser.driver().findElement(By.cssSelector(selector));
    }

    private static WebElement field(String name) {
        return browser.driver().findElement(By.name(name));
    }

    /** Puts a text in a field as one change, and waits for the picture. */
    private static void type(String name, String text) {
        long before = count();
        set(name, text);
        browser.await(driver -> count() > before);
    }

    private static void typeAnd(String name, String text, String condition) {
        set(name, text);
        browser.await(driver -> Boolean.TRUE.equals(browser.driver().executeScript("return !!(" + condition + ")")));
    }

    private static void set(String name, String text) {
        browser.driver()
                .executeScript(
                        "const f = document.getElementsByName(arguments[0])[0]; f.value = arguments[1];"
                                + " f.dispatchEvent(new Event('input', { bubbles: true }));",
                        name,
                        text);
    }

    private static long count() {
        return number("return performance.getEntriesByName('calculation').length");
    }

    /** What a quarter of all changes were drawn within. */
    private static long milliseconds() {
        return number(
                "const all = performance.getEntriesByName('calculation').map((e) => e.duration).sort((a, b) => a - b);"
                        + " return Math.round(all[Math.floor(all.length / 4)])");
    }

    private static long number(String script) {
        return ((Number) Objects.requireNonNull(browser.driver().executeScript(script))).longValue();
    }
}
