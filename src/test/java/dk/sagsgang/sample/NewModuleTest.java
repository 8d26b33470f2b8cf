package dk.sagsgang.sample;

import static dk.sagsgang._support.MinutesBuilder.item;
import static dk.sagsgang._support.MinutesBuilder.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang._support.TestRecord;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module that nothing names but one line in {@code META-INF/services} is in the program as the others are. */
class NewModuleTest {
    private static final Path RESOURCES = Path.of("src/test/resources/sample");
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+");
    private static final String CASE = "21.00.00-P20-3-23";

    @TempDir
    static Path folder;

    private static Process site;
    private static String address;

    @BeforeAll
    static void serve() throws IOException {
        try (TestRecord record = TestRecord.in(folder)) {
            record.importMinutes(minutes("Kulturudvalget", "2023-03-14")
                    .item(item("Biblioteket").number(CASE).decision("Godkendt.")));
        }
        site = run("serve", "--port", "0", "--data", folder.resolve("data").toString());
        address = readAddress(site.errorReader(StandardCharsets.UTF_8));
    }

    @AfterAll
    static void stop() {
        site.destroy();
    }

    @Test
    void its_page_is_in_the_menu_with_its_own_texts_in_both_languages() throws IOException {
        assertThat(get("/").select(".site-menu a").eachText()).contains("Optælling");
        assertThat(get("/optaelling").select("main").text()).contains("Der er 1 sager.");
        assertThat(get("/optaelling").select(".site-menu a[aria-current]").eachText())
                .containsExactly("Optælling");
        assertThat(get("/en/optaelling").select("h1").text()).isEqualTo("The number of cases");
    }

    @Test
    void its_block_is_shown_beside_the_case() throws IOException {
        assertThat(get("/sager/" + CASE).select("aside h2").eachText()).contains("Om optællingen");
    }

    @Test
    void search_engines_find_its_page() throws IOException {
        assertThat(Jsoup.connect(address + "/sitemap/1.xml")
                        .ignoreContentType(true)
                        .execute()
                        .body())
                .contains("/optaelling<");
    }

    @Test
    void its_command_works_and_is_in_the_help() throws IOException {
        assertThat(output("count", "--data", folder.resolve("data").toString())).isEqualToIgnoringNewLines("1 sager");
        assertThat(output("--help")).contains("count", "Tæller sager.");
    }

    private static Document get(String path) throws IOException {
        return Jsoup.connect(address + path).get();
    }

    private static String output(String... command) throws IOException {
        return new String(run(command).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** The program with the module's resources on its class path besides everything else. */
    private static Process run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path") + File.pathSeparator + RESOURCES,
                "dk.sagsgang.cli.Sagsgang"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).start();
    }

    private static String readAddress(BufferedReader messages) throws IOException {
        List<String> said = new ArrayList<>();
        for (String line = messages.readLine(); line != null; line = messages.readLine()) {
            said.add(line);
            Matcher found = ADDRESS.matcher(line);
            if (found.find()) {
                return found.group();
            }
        }
        throw new AssertionError("The site did not start: " + said);
    }
}
