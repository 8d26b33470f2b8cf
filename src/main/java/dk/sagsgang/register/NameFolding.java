package dk.sagsgang.register;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings the many ways of writing one name to one form, for comparing; the result is never shown. */
final class NameFolding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private NameFolding() {}

    /** Lower case without accents (but with æ, ø and å), words apart by one blank. */
    static String fold(String name) {
        String kept = name.toLowerCase(Locale.ROOT).replace("å", "\uE000").replace("a\u030a", "\uE000");
        String plain = MARKS.matcher(Normalizer.normalize(kept, Normalizer.Form.NFD))
                .replaceAll("")
                .replace("\uE000", "å")
                .replace("ä", "æ")
                .replace("ö", "ø")
                .replace("aa", "å");
        return NO_LETTERS.matcher(plain).replaceAll(" ").strip();
    }

    /** As a part of an address: ASCII letters, digits and hyphens; {@code navnloes} when nothing is left. */
    static String slug(String name, int longest) {
        String ascii = fold(name)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replace("ß", "ss");
        String joined = ascii.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        String cut = joined.length() <= longest
                ? joined
                : joined.substring(0, longest).replaceAll("-+$", "");
        return cut.isEmpty() ? "navnloes" : cut;
    }
}
