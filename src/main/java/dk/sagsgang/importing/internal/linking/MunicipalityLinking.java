package dk.sagsgang.importing.internal.linking;

import dk.sagsgang.importing.parsed.ParsedMinutes;
import dk.sagsgang.importing.source.SourceDocument;
import dk.sagsgang.importing.source.SourceLine;
import dk.sagsgang.register.Body;
import dk.sagsgang.register.Register;
import dk.sagsgang.register.RegisterRecorder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose minutes a document is: the municipality that its head prints; else the one that its text names by far the most; else
 * the only one there is.
 */
public final class MunicipalityLinking {
    private static final Pattern NAMED = Pattern.compile("(\\p{Lu}[\\p{L}-]+?)s? Kommunes?\\b");
    private static final int ENOUGH = 3;
    private static final String UNKNOWN = "Ukendt kommune";

    private final Register register;
    private final RegisterRecorder recorder;

    public MunicipalityLinking(Register register, RegisterRecorder recorder) {
        this.register = register;
        this.recorder = recorder;
    }

    /** What can be told from the document alone, without the register; any thread may ask. */
    public static Optional<String> named(SourceDocument document, ParsedMinutes minutes) {
        String printed = minutes.header().municipality();
        return printed != null && !printed.isBlank() ? Optional.of(printed) : mostNamed(document);
    }

    /** The municipality of a name, or the only one there is where the document names none. */
    public Body link(Optional<String> named) {
        return named.map(name -> recorder.findBody(name).orElseGet(() -> recorder.addBody(name)))
                .orElseGet(this::onlyOne);
    }

    private Body onlyOne() {
        List<Body> bodies = register.listBodies();
        return bodies.size() == 1
                ? bodies.getFirst()
                : recorder.findBody(UNKNOWN).orElseGet(() -> recorder.addBody(UNKNOWN));
    }

    private static Optional<String> mostNamed(SourceDocument document) {
        Map<String, Integer> counts = new HashMap<>();
        for (SourceLine line : document.lines()) {
            if (line.text().contains("Kommune")) {
                Matcher matcher = NAMED.matcher(line.text());
                while (matcher.find()) {
                    counts.merge(matcher.group(1) + " Kommune", 1, Integer::sum);
                }
            }
        }
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= ENOUGH && 2 * count.getValue() > all)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
