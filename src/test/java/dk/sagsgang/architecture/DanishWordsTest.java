package dk.sagsgang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Danish words that decide something are in the vocabulary, where a municipality can add its own. What is left in the
 * code is counted file by file: the numbers may fall, but never rise.
 */
class DanishWordsTest {
    /** Modules that read, link, check or find Danish text. */
    private static final List<String> MODULES =
            List.of("importing", "economy", "register", "cases", "meetings", "facts", "documents", "search");

    /** One row: a file, the words in it that decide something, and why they are not in the vocabulary. */
    private record Row(String file, int words, String why) {}

    private static final String FORMAT = "names that a file format uses, not words of a text";

    private static final List<Row> LEFT = List.of(
            // Read without a vocabulary: names and numbers are values that compare themselves wherever they come from.
            new Row(
                    "register/OrganizationName.java",
                    53,
                    "a name compares itself, and its folded form is stored: other words would part what is linked"),
            new Row("register/internal/JooqRegisterRecorder.java", 1, "the address of a municipality"),
            new Row(
                    "cases/JournalNumberReader.java",
                    14,
                    "a number compares itself wherever it comes from; the forms are those that systems print"),
            new Row("importing/internal/exports/edoc/EdocProduct.java", 1, FORMAT),
            new Row("importing/internal/exports/fics/FicsProduct.java", 1, FORMAT),
            new Row("importing/internal/exports/firstagenda/FirstAgendaProduct.java", 1, FORMAT),
            new Row("importing/internal/exports/fujitsu/FujitsuProduct.java", 1, FORMAT),
            new Row("importing/internal/exports/sbsys/SbsysProduct.java", 1, FORMAT),
            new Row("importing/internal/readers/docx/DocxNumbering.java", 1, FORMAT),
            new Row("importing/internal/readers/docx/DocxWalk.java", 3, FORMAT),
            new Row("importing/internal/readers/docx/DocxStyles.java", 2, FORMAT),
            new Row("importing/internal/readers/docx/XmlCursor.java", 1, FORMAT),
            new Row("importing/internal/readers/files/Signature.java", 1, FORMAT),
            new Row("importing/internal/grammar/text/Markup.java", 1, FORMAT),
            new Row("search/internal/IndexedRevision.java", 2, "names of fields in an index"),
            new Row("cases/internal/TextEntries.java", 1, "the name of a column"),
            new Row("register/internal/MembershipEntries.java", 1, "the name of a column"));

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern COMMENT = Pattern.compile("(?s:/\\*.*?\\*/)|(?m:^\\s*//.*$)");

    /** Calls and forms in which a literal decides something. */
    private static final Pattern DECIDES = Pattern.compile(
            "\\.(?:equals|equalsIgnoreCase|startsWith|endsWith|contains|indexOf|lastIndexOf|matches|split|replace|replaceAll|replaceFirst|regionMatches)\\("
                    + "|Pattern\\s*\\.compile\\(|(?:Set|List|Map|Stream)\\.of\\(|\\bcase \"|\\{\"|static final String \\w+ =");

    private static final Pattern SHOWN = Pattern.compile("new (?:Bilingual|Description|\\w+Exception)\\(|CODE\\s*=");
    private static final Pattern ESCAPE = Pattern.compile(
            "\\[[^\\]]*\\]|\\\\+(?:[pP]\\{\\w+}|u\\p{XDigit}{4}|[a-zA-Z])|\\(\\?[a-z]+\\)|\\(\\?<\\w+>");
    private static final Pattern WORD = Pattern.compile("[a-zæøåA-ZÆØÅéü]{2,}");

    @Test
    void words_that_decisions_depend_on_are_in_the_vocabulary() throws IOException {
        Map<String, List<String>> found = wordsByFile();
        Map<String, Integer> counts = new TreeMap<>();
        found.forEach((file, words) -> counts.put(file, words.size()));
        Map<String, Integer> known = new TreeMap<>();
        LEFT.forEach(row -> known.put(row.file(), row.words()));

        counts.entrySet().removeIf(entry -> entry.getValue() <= known.getOrDefault(entry.getKey(), 0));
        found.keySet().retainAll(counts.keySet());
        assertThat(found)
                .as("Danish words that decide something in the code, which belong in the vocabulary")
                .isEmpty();
    }

    private static Map<String, List<String>> wordsByFile() throws IOException {
        Set<String> danish = vocabularyWords();
        Map<String, List<String>> found = new TreeMap<>();
        for (Path file : Codebase.javaFiles(Codebase.MAIN)) {
            String name = Codebase.MAIN
                    .resolve("dk/sagsgang")
                    .relativize(file)
                    .toString()
                    .replace('\\', '/');
            if (MODULES.contains(name.substring(0, Math.max(0, name.indexOf('/'))))) {
                List<String> words = deciding(String.join("\n", Codebase.lines(file)), danish);
                if (!words.isEmpty()) {
                    found.put(name, words);
                }
            }
        }
        return found;
    }

    private static List<String> deciding(String source, Set<String> danish) {
        String code = COMMENT.matcher(source).replaceAll("");
        List<String> words = new ArrayList<>();
        Matcher literal = LITERAL.matcher(code);
        while (literal.find()) {
            String before = statementBefore(code, literal.start());
            String with = before + "\"";
            if (DECIDES.matcher(with).find() && !SHOWN.matcher(with).find()) {
                String text = ESCAPE.matcher(literal.group(1)).replaceAll(" ");
                WORD.matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .filter(word -> isDanish(word, danish))
                        .forEach(words::add);
            }
        }
        return words;
    }

    /** What is between the end of the statement before and a place. */
    private static String statementBefore(String code, int at) {
        int start = Math.max(
                code.lastIndexOf(";\n", at), Math.max(code.lastIndexOf("{\n", at), code.lastIndexOf("}\n", at)));
        return code.substring(start + 1, at);
    }

    private static boolean isDanish(String word, Set<String> danish) {
        String lower = word.toLowerCase(Locale.ROOT);
        return danish.contains(lower) || lower.chars().anyMatch(c -> "æøå".indexOf(c) >= 0);
    }

    /** The words of the vocabulary, without its names and without those that only are beside a mark of openness. */
    private static Set<String> vocabularyWords() throws IOException {
        try (InputStream stream = DanishWordsTest.class.getResourceAsStream("/vocabulary/da.yaml")) {
            Set<String> words = new HashSet<>();
            String text = new String(java.util.Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.lines().toList()) {
                String values = (line.strip().startsWith("beside:") ? "" : line)
                        .replaceFirst("#.*", "")
                        .replaceFirst("^\\s*[A-Za-z-]+:", "");
                WORD.matcher(values)
                        .results()
                        .forEach(word -> words.add(word.group().toLowerCase(Locale.ROOT)));
            }
            return words;
        }
    }
}
