package dk.sagsgang.documents.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number, letter or dash that a point begins with.
 *
 * @param label as printed
 * @param rest the point's text
 */
record PointLabel(String label, String rest) {
    private static final Pattern FORM =
            Pattern.compile("(\\d{1,2}[.)](?!\\d)|[a-zæøå][.)]|[-–—•·*▪●o])\\s+(\\S.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE =
            Pattern.compile("\\d{1,2}\\.\\s+(januar|februar|marts|april|maj|juni|juli|august"
                    + "|september|oktober|november|december|kvartal|halvår|klasse|behandling|og)\\b.*");

    static Optional<PointLabel> find(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches() || DATE.matcher(text).matches() || isLoneWord(matcher.group(1))) {
            return Optional.empty();
        }
        return Optional.of(new PointLabel(matcher.group(1), matcher.group(2)));
    }

    /** A capital O is a word more often than a bullet. */
    private static boolean isLoneWord(String label) {
        return label.equals("O");
    }
}
