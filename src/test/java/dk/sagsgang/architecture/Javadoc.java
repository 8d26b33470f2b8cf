package dk.sagsgang.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what source files say about themselves, as one paragraph without markup. */
final class Javadoc {
    private static final Pattern INLINE = Pattern.compile("\\{@\\w+\\s+#?([^}]*)}");
    private static final Pattern MARKUP = Pattern.compile("<[^>]+>");

    private Javadoc() {}

    static String ofPackage(String module) {
        return ofType(Codebase.MAIN.resolve("dk/sagsgang").resolve(module).resolve("package-info.java"));
    }

    /** The first comment of a file, up to its first tag or paragraph. */
    static String ofType(Path file) {
        List<String> lines = Codebase.lines(file);
        String comment = lines.stream()
                .dropWhile(line -> !line.startsWith("/**"))
                .takeWhile(line -> !line.matches("^ \\* (@|<p>).*|^(@|public |import |package ).*"))
                .map(line -> line.replaceAll("^\\s*/?\\*+/?|\\*/$", "").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
        Matcher inline = INLINE.matcher(comment);
        return MARKUP.matcher(inline.replaceAll("$1")).replaceAll("").strip();
    }
}
