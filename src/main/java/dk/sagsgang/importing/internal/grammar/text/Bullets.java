package dk.sagsgang.importing.internal.grammar.text;

/** The signs before the entries of a list. */
public final class Bullets {
    private static final String SIGNS = "\u2022\u00b7\u25aa\u25e6\u2023\u25cf\uf0b7*-\u2013\u2014";

    private Bullets() {}

    /** A line without the sign of a list that it begins with, and without the blanks around that. */
    public static String strip(String plain) {
        boolean listed = plain.length() > 1
                && SIGNS.indexOf(plain.charAt(0)) >= 0
                && (Markup.isBlank(plain.charAt(1)) || Character.isUpperCase(plain.charAt(1)));
        return listed ? plain.substring(1).strip() : plain;
    }
}
