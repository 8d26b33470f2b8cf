package dk.sagsgang.importing.internal.openness;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text as its words alone, in lower case, parted and surrounded by single blanks, so that spacing, hyphens, capitals and
 * signs hide no word. Sections of a law keep their sign.
 */
final class FoldedText {
    private static final Pattern UNSEEN = Pattern.compile("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]");
    private static final Pattern LETTER_SPACED =
            Pattern.compile("(?<![\\p{L}\\d])\\p{L}(?:[ .\\u00a0]\\p{L}){3,}(?![\\p{L}\\d])");
    private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})[-\\u2010\\u2011]\\s?(?=\\p{L})");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\d\\u00a7]+");
    private static final Pattern LAW = Pattern.compile("\\s*\\u00a7[\\s\\u00a7]*");
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    private FoldedText() {}

    /** The ways to read a text: with hyphens as blanks, and where it has any also with the hyphened parts as one word. */
    static List<String> of(String text) {
        String normal = isPlain(text)
                ? text
                : UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                        .replaceAll("");
        String plain = LETTER_SPACED
                .matcher(normal)
                .replaceAll(match -> match.group().replaceAll("[ .\\u00a0]", ""))
                .toLowerCase(Locale.ROOT);
        String parted = words(plain);
        String joined = words(HYPHEN.matcher(plain).replaceAll(""));
        return joined.equals(parted) ? List.of(parted) : List.of(parted, joined);
    }

    /** Whether a text has nothing but letters and signs that are the same in every form, as nearly every text has. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isDanish = c >= '\u00c0' && c <= '\u00ff';
            if (c > '\u007e' && !isDanish && c != '\u00a7') {
                return false;
            }
        }
        return true;
    }

    /** The name of a file as words: without its ending, with every sign and every capital within it parting words. */
    static String ofFileName(String name) {
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        return CAMEL.matcher(stem.replace('_', ' ').replace('-', ' ')).replaceAll(" ");
    }

    private static String words(String text) {
        String lawful = text.indexOf('\u00a7') < 0 ? text : LAW.matcher(text).replaceAll(" \u00a7 ");
        return " " + SIGNS.matcher(lawful).replaceAll(" ").strip() + " ";
    }
}
