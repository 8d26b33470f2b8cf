package dk.sagsgang._support;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Words that are nowhere else, each known to be closed or open, so that any text can be searched for all of them at
 * once.
 */
public final class InventedWords {
    private static final Pattern SECRET =
            Pattern.compile("qv(?:[bdfgklmnprstv][aeiouy]){5}|77\\.\\d\\d\\.00-a\\d\\d-\\d{1,5}-23");
    private static final Pattern OPEN = Pattern.compile("lys(?:[bdfgklmnprstv][aeiouy]){5}");

    private final Random random;
    private final Map<String, String> secrets = new HashMap<>();
    private final Map<String, String> open = new LinkedHashMap<>();
    private String place = "";
    private boolean surely = true;
    private int cases;

    InventedWords(Random random) {
        this.random = random;
    }

    /** A word that only something closed holds; {@code how} says what closes it. */
    String secret(String how) {
        String word = made("Qv");
        secrets.put(word.toLowerCase(Locale.ROOT), how);
        return word;
    }

    /** The number of a case that only something closed names. */
    String secretCase(String how) {
        String number = "77.%02d.00-A%02d-%d-23".formatted(random.nextInt(100), random.nextInt(100), ++cases);
        secrets.put(number.toLowerCase(Locale.ROOT), how);
        return number;
    }

    String openCase() {
        return "17.%02d.00-A%02d-%d-23".formatted(random.nextInt(20), random.nextInt(30), ++cases);
    }

    String open() {
        String word = made("Lys");
        if (!surely) {
            return word;
        }
        open.put(word.toLowerCase(Locale.ROOT), place);
        return word;
    }

    /** A name that few others bear, since a name is compared with every like it. */
    String firstName() {
        String name = made("", 3);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private String made(String start) {
        return made(start, 5);
    }

    private String made(String start, int syllables) {
        StringBuilder word = new StringBuilder(start);
        for (int i = 0; i < syllables; i++) {
            word.append("bdfgklmnprstv".charAt(random.nextInt(13))).append("aeiouy".charAt(random.nextInt(6)));
        }
        return word.toString();
    }

    /** The closed words in a text, each with what closes it. */
    public Map<String, String> secretsIn(String text) {
        Map<String, String> found = new HashMap<>();
        SECRET.matcher(text.toLowerCase(Locale.ROOT)).results().forEach(match -> {
            String how = secrets.get(match.group());
            if (how != null) {
                found.put(match.group(), how);
            }
        });
        return found;
    }

    /** The open words in a text. */
    public Set<String> openIn(String text) {
        Set<String> found = new TreeSet<>();
        OPEN.matcher(text.toLowerCase(Locale.ROOT)).results().forEach(match -> found.add(match.group()));
        found.retainAll(open.keySet());
        return found;
    }

    /** Every closed word with what closes it. */
    public Map<String, String> secrets() {
        return Map.copyOf(secrets);
    }

    /** Every open word. */
    public Set<String> openWords() {
        return Set.copyOf(open.keySet());
    }

    /** From here on open words are those of a document. */
    void in(String document) {
        surely = true;
        place = document;
    }

    /** The document that an open word is in. */
    public String whereIs(String openWord) {
        return open.getOrDefault(openWord, "");
    }

    /** From here to the end of the document open words may be held back in doubt. */
    void inDoubt() {
        surely = false;
    }
}
