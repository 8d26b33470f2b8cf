package dk.sagsgang.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.findings.Rule;
import dk.sagsgang.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What is read from a source is decided when it is imported and stored as facts. Documents and pages read facts: they
 * hold no rule, no vocabulary and no pattern that a text is read by. (That they hold no Danish word that decides is
 * part of {@link DanishWordsTest}.)
 */
class PagesDecideNothingTest {
    private static final String[] PAGES = {"dk.sagsgang.documents..", "dk.sagsgang.publishing.."};

    /** Patterns that read no text of a source. */
    private static final Set<String> ALLOWED = Set.of(
            "publishing/site/AccentColour.java", // a colour in the settings
            "publishing/search/SearchForm.java", // a year in an address
            "publishing/site/TrustedProxies.java", // addresses of machines
            "publishing/casefile/AlikeCases.java", // words to search for
            "publishing/site/view/GuardedOutput.java", // the last guard against personal numbers
            "publishing/site/view/Page.java", // web addresses
            "publishing/site/view/PageHead.java"); // blanks in a description

    private static final Pattern PATTERN =
            Pattern.compile("Pattern\\s*\\.(?:compile|quote)\\(|\\.(?:matches|replaceAll|replaceFirst|split)\\(\"");

    /** Breaking a text into its lines decides nothing. */
    private static final Pattern LINES = Pattern.compile("\\.split\\(\"\\\\n\"");

    @Test
    void they_hold_no_rule_and_no_vocabulary() {
        noClasses()
                .that()
                .resideInAnyPackage(PAGES)
                .should()
                .beAssignableTo(Rule.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage(Vocabulary.class.getPackageName() + "..")
                .check(Codebase.CLASSES);
    }

    @Test
    void they_hold_no_pattern_that_a_text_is_read_by() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : Codebase.javaFiles(Codebase.MAIN)) {
            String name = Codebase.MAIN
                    .resolve("dk/sagsgang")
                    .relativize(file)
                    .toString()
                    .replace('\\', '/');
            boolean isPage = name.startsWith("documents/") || name.startsWith("publishing/");
            String code = LINES.matcher(String.join("\n", Codebase.lines(file))).replaceAll("");
            if (isPage && !ALLOWED.contains(name) && PATTERN.matcher(code).find()) {
                found.add(name);
            }
        }
        assertThat(found).as("patterns in documents and pages").isEmpty();
    }
}
