package dk.sagsgang.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The catalogue of rules in docs/rules.md matches the code. */
class RulesTest {
    private static final Path SHEET = Path.of("docs/rules.md");

    @Test
    void theCatalogueIsUpToDate() throws IOException {
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
    void everyRuleHasACodeOfItsOwn() {
        assertThat(RuleSheet.descriptions())
                .hasSizeGreaterThan(20)
                .extracting(Rule.Description::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
    }
}
