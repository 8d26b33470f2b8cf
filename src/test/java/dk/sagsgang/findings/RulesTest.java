package dk.sagsgang.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogue of rules in docs/rules.md matches the code. */
class RulesTest {
    /** Kinds that no page shows. */
    private static final Set<String> FOR_THE_OPERATOR = Set.of("personal-number", "held-back");

    private static final Path SHEET = Path.of("docs/rules.md");

    @Test
    void the_catalogue_is_up_to_date() throws IOException {
        String sheet = RuleSheet.write();
        if ("write".equals(System.getProperty("sagsgang.docs"))) {
            Files.createDirectories(SHEET.getParent());
            Files.writeString(SHEET, sheet);
        }

        assertThat(SHEET)
                .as("regenerate it with -Dsagsgang.docs=write")
                .content()
                .isEqualTo(sheet);
    }

    @Test
    void every_rule_has_a_code_of_its_own() {
        assertThat(RuleSheet.descriptions())
                .hasSizeGreaterThan(20)
                .extracting(Rule.Description::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void every_kind_of_finding_that_readers_see_has_a_name(String language) throws IOException {
        Properties texts = new Properties();
        String name = "/texts/publishing/finding_" + language + ".properties";
        try (InputStream stream = Objects.requireNonNull(RulesTest.class.getResourceAsStream(name));
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }

        assertThat(RuleSheet.descriptions())
                .extracting(Rule.Description::code)
                .filteredOn(code -> !FOR_THE_OPERATOR.contains(code))
                .allSatisfy(code ->
                        assertThat(texts.getProperty("finding.kind." + code)).isNotBlank());
    }
}
