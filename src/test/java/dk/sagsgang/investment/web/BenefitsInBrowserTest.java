package dk.sagsgang.investment.web;

import static dk.sagsgang._support.TestRecord.opened;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.access.Open;
import dk.sagsgang.investment.published.BenefitsDocument;
import dk.sagsgang.investment.published.CaseBenefits;
import dk.sagsgang.publishing.SiteServer;
import dk.sagsgang.publishing.site.Browser;
import dk.sagsgang.publishing.site.NoSearch;
import dk.sagsgang.publishing.site.SampleDocuments;
import dk.sagsgang.publishing.site.SampleSite;
import dk.sagsgang.publishing.site.SiteSettings;
import dk.sagsgang.storage.DataFolder;
import dk.sagsgang.storage.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** The benefit register in a real browser: accessible, as wide as the screen, drawn and read without scripts. */
class BenefitsInBrowserTest {
    private static Database database;
    private static SiteServer server;
    private static SiteServer empty;
    private static Browser browser;

    @BeforeAll
    static void start(@TempDir Path folder) {
        browser = Browser.start();
        database = Database.open(DataFolder.prepare(folder));
        server = serve(SampleBenefits.document());
        empty = serve(BenefitsDocument.EMPTY);
    }

    private static SiteServer serve(BenefitsDocument register) {
        return SampleSite.start(
                database,
                new SampleDocuments(3),
                new NoSearch(),
                Map.of(CaseBenefits.class, new Shown(register)),
                SiteSettings.DEFAULT,
                Clock.systemUTC(),
                0);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
            server.close();
            empty.close();
            database.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sager/x",
                "/gevinster",
                "/gevinster/bolig-foerst",
                "/gevinster/overgang-barn-voksen",
                "/gevinster/kalibrering",
                "/en/sager/x",
                "/en/gevinster",
                "/en/gevinster/vej-til-service",
                "/en/gevinster/kalibrering"
            })
    void a_page_is_accessible_and_fits_wide_and_narrow(String path) {
        for (int width : List.of(1280, 360)) {
            browser.resize(width, 900);
            browser.open(address(server, path));
            assertThat(browser.violations()).as("%s at %s px", path, width).isEmpty();
            assertThat(browser.overflow())
                    .as("%s at %s px is wider than the screen", path, width)
                    .isZero();
            assertThat(browser.complaints()).as(path).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/gevinster", "/gevinster/kalibrering"})
    void a_page_without_anything_says_what_to_do(String path) {
        browser.resize(360, 900);
        browser.open(address(empty, path));
        assertThat(browser.driver().findElements(By.className("empty")))
                .as(path)
                .isNotEmpty();
        assertThat(browser.violations()).as(path).isEmpty();
    }

    @Test
    void gains_are_drawn_and_read_without_scripts() {
        browser.scripts(false);
        try {
            browser.resize(1280, 900);
            browser.open(address(server, "/gevinster/vej-til-service"));
            assertThat(browser.driver()
                            .findElement(By.cssSelector(".whisker .interval"))
                            .isDisplayed())
                    .isTrue();
            assertThat(browser.driver()
                            .findElement(By.className("calc-sentence"))
                            .getText())
                    .contains("94,2 % af det ventede", "1,1 mio. kr. tilovers");
            assertThat(browser.driver()
                            .findElement(By.cssSelector(".curve-line--posterior"))
                            .isDisplayed())
                    .isTrue();
        } finally {
            browser.scripts(true);
        }
    }

    private static String address(SiteServer site, String path) {
        return "http://localhost:" + site.port() + path;
    }

    /** A register that shows all of itself with every case. */
    private record Shown(BenefitsDocument register) implements CaseBenefits {
        @Override
        public Open<BenefitsDocument> get() {
            return opened(register);
        }

        @Override
        public Open<BenefitsDocument> get(String caseSlug) {
            return opened(register);
        }
    }
}
