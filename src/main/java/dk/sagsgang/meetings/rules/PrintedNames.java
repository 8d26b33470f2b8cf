package dk.sagsgang.meetings.rules;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** When two printed names are the same person: letter by letter, apart from case, blanks and full stops. */
final class PrintedNames {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    private PrintedNames() {}

    static String key(String name) {
        String folded = name.toLowerCase(Locale.ROOT).replace(".", "");
        return BLANKS.matcher(folded).replaceAll(" ").strip();
    }

    /** The names, as printed in {@code some}, that also are in {@code others}. */
    static List<String> common(Collection<String> some, Collection<String> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return List.of();
        }
        Set<String> keys = others.stream().map(PrintedNames::key).collect(Collectors.toSet());
        return some.stream().filter(name -> keys.contains(key(name))).distinct().toList();
    }
}
