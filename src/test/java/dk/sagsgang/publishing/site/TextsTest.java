package dk.sagsgang.publishing.site;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.publishing.site.text.Language;
import dk.sagsgang.publishing.site.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text is there in both languages, is used, and has places for the same values. */
class TextsTest {
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][\\w-]*(?:\\.[\\w-]+)*\\.?)\"");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final List<Path> USERS = List.of(Path.of("src/main/jte"), Path.of("src/main/java/dk/sagsgang"));

    @Test
    void both_languages_have_the_same_texts() {
        assertThat(Texts.in(Language.ENGLISH).keys())
                .isEqualTo(Texts.in(Language.DANISH).keys());
    }

    @Test
    void both_languages_have_places_for_the_same_values() {
        for (String key : Texts.in(Language.DANISH).keys()) {
            assertThat(places(Language.ENGLISH, key)).as(key).isEqualTo(places(Language.DANISH, key));
        }
    }

    @Test
    void every_text_is_used_somewhere() {
        Set<String> literals = literals();
        List<String> unused = Texts.in(Language.DANISH).keys().stream()
                .filter(key -> beginnings(key).noneMatch(literals::contains))
                .toList();
        assertThat(unused).as("texts that nothing asks for").isEmpty();
    }

    @Test
    void no_template_speaks_for_itself() {
        Pattern words = Pattern.compile(">[^<>{}@$]*\\p{L}{3,}[^<>{}@$]*<");
        for (Path template : files(Path.of("src/main/jte")).toList()) {
            assertThat(words.matcher(withoutCode(read(template)))
                            .results()
                            .map(MatchResult::group)
                            .toList())
                    .as("words written into %s", template)
                    .isEmpty();
        }
    }

    /** A key, and the parts of it that code may ask for with an ending of its own: {@code finding.kind.} and the like. */
    private static Stream<String> beginnings(String key) {
        return Stream.concat(
                Stream.of(key, key.replaceFirst("\\.(one|many|title|text)$", "")),
                Pattern.compile("\\.").matcher(key).results().map(dot -> key.substring(0, dot.end())));
    }

    private static Set<String> places(Language language, String key) {
        return PLACE.matcher(Texts.in(language).get(key))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> literals() {
        return USERS.stream()
                .flatMap(TextsTest::files)
                .flatMap(file -> LITERAL.matcher(read(file)).results())
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static String withoutCode(String template) {
        return template.replaceAll("(?m)^@.*$", "").replaceAll("(?s)<(script|style).*?</\\1>", "");
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
