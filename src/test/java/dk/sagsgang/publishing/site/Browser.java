package dk.sagsgang.publishing.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real Chromium, with axe at hand. */
public final class Browser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path AXE = Path.of("frontend/node_modules/axe-core/axe.min.js");

    private final ChromeDriver driver;
    private final String axe;

    private Browser(ChromeDriver driver, String axe) {
        this.driver = driver;
        this.axe = axe;
    }

    /** Skips the test, saying why, where there is no Chromium. */
    public static Browser start() {
        Assumptions.assumeTrue(
                Files.exists(CHROMIUM) && Files.exists(DRIVER),
                "Chromium and its driver are not installed (Debian: chromium, chromium-driver): pages are not looked at");
        var options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-dev-shm-usage",
                "--hide-scrollbars");
        options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL"));
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .build();
        try {
            return new Browser(new ChromeDriver(service, options), Files.readString(AXE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the page as wide as a device is, also below the least width of a window. */
    public void resize(int width, int height) {
        driver.manage().window().setSize(new Dimension(Math.max(width, 600), height));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    public void scripts(boolean allowed) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }

    public void open(String address) {
        driver.get(address);
    }

    public ChromeDriver driver() {
        return driver;
    }

    /** Waits until something is so, at most ten seconds. */
    public void await(Predicate<WebDriver> isSo) {
        new WebDriverWait(driver, Duration.ofSeconds(10)).until(isSo::test);
    }

    public WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** As {@link #violations}, once all items and papers but the first are gone: they are alike, and hundreds take minutes. */
    public List<String> violationsInLongPage() {
        driver.executeScript(
                "document.querySelectorAll('.item:nth-of-type(n+12), .paper:nth-of-type(n+12)').forEach((each) => each.remove())");
        return violations();
    }

    /** Ids that more than one element has. */
    @SuppressWarnings("unchecked")
    public List<String> repeatedIds() {
        Object repeated = driver.executeScript("""
                const ids = [...document.querySelectorAll('[id]')].map((each) => each.id);
                return ids.filter((id, at) => ids.indexOf(id) !== at);
                """);
        return (List<String>) Objects.requireNonNull(repeated);
    }

    /** What axe finds wrong by WCAG 2.1 AA, one line each: the rule, and the first place. */
    @SuppressWarnings("unchecked")
    public List<String> violations() {
        driver.executeScript(axe);
        Object found = driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document, {
                  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'],
                  resultTypes: ['violations'],
                }).then((results) => done(results.violations.map((v) => v.id + ': ' + v.nodes[0].html.slice(0, 160)
                    + ' ' + (v.nodes[0].any[0] || v.nodes[0].all[0] || v.nodes[0].none[0] || {message: ''}).message)));
                """);
        return (List<String>) Objects.requireNonNull(found);
    }

    /** How many pixels the page is wider than the window. */
    public long overflow() {
        Object width = driver.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return ((Number) Objects.requireNonNull(width)).longValue();
    }

    /** How many sheets the page takes when it is printed. */
    public int pagesOnPaper() {
        String document = (String) driver.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true))
                .get("data");
        try (PDDocument printed = Loader.loadPDF(Base64.getDecoder().decode(document))) {
            return printed.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the browser complained of since the last time it was asked: refused scripts and styles, missing files. */
    public List<String> complaints() {
        return driver.manage().logs().get("browser").getAll().stream()
                .map(entry -> entry.getMessage())
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
