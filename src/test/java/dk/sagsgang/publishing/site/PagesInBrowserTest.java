package dk.sagsgang.publishing.site;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.publishing.SiteServer;
import dk.sagsgang.storage.DataFolder;
import dk.sagsgang.storage.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** Every kind of page in a real browser: accessible, as wide as the screen, without complaints, by keyboard, without scripts. */
class PagesInBrowserTest {
    private static Database database;
    private static SiteServer server;
    private static SiteServer empty;
    private static SiteServer large;
    private static Browser browser;

    @BeforeAll
    static void start(@TempDir Path folder) {
        browser = Browser.start();
        database = Database.open(DataFolder.prepare(folder));
        server = serve(new SampleDocuments(3));
        empty = serve(new SampleDocuments(0));
        large = serve(new SampleDocuments(500));
    }

    private static SiteServer serve(SampleDocuments documents) {
        return SampleSite.start(database, documents, new NoSearch(), SiteSettings.DEFAULT, Clock.systemUTC(), 0);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
            server.close();
            empty.close();
            large.close();
            database.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/moeder",
                "/moeder/x",
                "/sager",
                "/sager/x",
                "/udvalg",
                "/udvalg/x",
                "/personer",
                "/personer/x",
                "/fund",
                "/fund/7",
                "/kilder/1",
                "/soeg",
                "/soeg?q=skole",
                "/om",
                "/tilgaengelighed",
                "/findes/ikke",
                "/en",
                "/en/sager/x",
                "/en/moeder/x"
            })
    void a_page_is_accessible_and_fits_wide_and_narrow(String path) {
        for (int width : List.of(1280, 360)) {
            browser.resize(width, 900);
            browser.open(address(server, path));
            assertThat(browser.violations()).as("%s at %s px", path, width).isEmpty();
            assertThat(browser.overflow())
                    .as("%s at %s px is wider than the screen", path, width)
                    .isZero();
            if (!path.equals("/findes/ikke")) {
                assertThat(browser.complaints()).as(path).isEmpty();
            }
        }
        browser.complaints();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/moeder", "/moeder/x", "/sager", "/udvalg", "/personer", "/fund"})
    void a_page_without_anything_says_what_to_do(String path) {
        browser.resize(360, 900);
        browser.open(address(empty, path));
        assertThat(browser.driver().findElements(By.className("empty")))
                .as(path)
                .isNotEmpty();
        assertThat(browser.violations()).as(path).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/moeder/x", "/sager/x", "/fund?side=40", "/sager"})
    void a_long_page_stays_usable(String path) {
        for (int width : List.of(1280, 360)) {
            browser.resize(width, 900);
            long before = System.nanoTime();
            browser.open(address(large, path));
            assertThat(Duration.ofNanos(System.nanoTime() - before))
                    .as("%s at %s px", path, width)
                    .isLessThan(Duration.ofSeconds(10));
            assertThat(browser.overflow()).as("%s at %s px", path, width).isZero();
        }
        assertThat(browser.repeatedIds())
                .as("%s: the sample prints one table everywhere, the rest is its own", path)
                .allMatch(id -> id.startsWith("tabel-"));
        assertThat(browser.violationsInLongPage()).as(path).isEmpty();
    }

    @Test
    void the_list_of_five_hundred_items_stays_beside_them_and_leads_to_each() {
        browser.resize(1280, 900);
        browser.open(address(large, "/moeder/x"));
        var list = browser.driver().findElement(By.className("item-list"));
        assertThat(list.findElements(By.cssSelector("ol > li"))).hasSize(501);
        assertThat(list.getSize().getHeight()).isLessThanOrEqualTo(900);
        var last = list.findElement(By.cssSelector("a[href='#punkt-500']"));
        browser.driver().executeScript("arguments[0].click()", last);
        browser.await(page -> Boolean.TRUE.equals(browser.driver()
                .executeScript("const top = document.getElementById('punkt-500').getBoundingClientRect().top;"
                        + " return top >= -2 && top < 400")));
    }

    @Test
    void the_keyboard_reaches_everything_in_order_and_sees_where_it_is() {
        browser.resize(1280, 900);
        browser.open(address(server, "/moeder/x"));
        press(Keys.TAB);
        assertThat(browser.focused().getDomProperty("textContent")).isEqualTo("Spring til indhold");
        press(Keys.ENTER);
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo("indhold");
        browser.open(address(server, "/moeder/x"));
        var reached = new HashSet<String>();
        for (int i = 0; i < 120; i++) {
            press(Keys.TAB);
            var focused = browser.focused();
            if (focused.getTagName().equals("body")) {
                break;
            }
            assertThat(focused.getCssValue("outline-style"))
                    .as(focused.getText())
                    .isNotEqualTo("none");
            reached.add(focused.getText().strip());
        }
        assertThat(reached).contains("Møder", "English", "Udskriv", "Vis som tabel", "Anna Holm", "Tilgængelighed");
    }

    @Test
    void a_source_opens_beside_the_text_and_closes_again() {
        browser.resize(1280, 900);
        browser.open(address(server, "/sager/x"));
        var link = browser.driver().findElement(By.cssSelector(".case-section a[data-source]"));
        browser.driver().executeScript("arguments[0].focus()", link);
        press(Keys.ENTER);
        browser.await(page ->
                !page.findElements(By.cssSelector("dialog[open] .is-marked")).isEmpty());
        assertThat(browser.violations()).isEmpty();
        press(Keys.ESCAPE);
        assertThat(browser.driver().findElements(By.cssSelector("dialog[open]")))
                .isEmpty();
        assertThat(browser.focused()).isEqualTo(link);
    }

    @Test
    void the_site_works_without_scripts() {
        browser.scripts(false);
        try {
            browser.resize(1280, 900);
            browser.open(address(server, "/moeder/x"));
            assertThat(browser.driver()
                            .findElement(By.cssSelector("[data-print]"))
                            .isDisplayed())
                    .isFalse();
            browser.driver()
                    .findElement(By.cssSelector(".case-section a[data-source]"))
                    .click();
            assertThat(browser.driver().getCurrentUrl()).contains("/kilder/1?linjer=33-40");
            browser.open(address(server, "/"));
            browser.driver().findElement(By.name("q")).sendKeys("skole", Keys.ENTER);
            browser.await(page -> String.valueOf(page.getCurrentUrl()).contains("/soeg?q=skole"));
        } finally {
            browser.scripts(true);
        }
    }

    @Test
    void a_page_on_paper_is_its_text() {
        browser.resize(1280, 900);
        browser.open(address(server, "/moeder/x"));
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", java.util.Map.of("media", "print"));
        try {
            assertThat(browser.driver().findElement(By.className("site-menu")).isDisplayed())
                    .isFalse();
            assertThat(browser.driver().findElement(By.className("item-list")).isDisplayed())
                    .isFalse();
            assertThat(browser.driver()
                            .findElement(By.className("decision-box"))
                            .isDisplayed())
                    .isTrue();
        } finally {
            browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", java.util.Map.of("media", ""));
        }
    }

    private static void press(Keys key) {
        new Actions(browser.driver()).sendKeys(key).perform();
    }

    private static String address(SiteServer site, String path) {
        return "http://localhost:" + site.port() + path;
    }
}
