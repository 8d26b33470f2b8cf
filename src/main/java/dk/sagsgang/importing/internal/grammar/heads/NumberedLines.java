package dk.sagsgang.importing.internal.grammar.heads;

import dk.sagsgang.importing.internal.grammar.heads.HeadingCandidate.Style;
import dk.sagsgang.vocabulary.ItemVocabulary;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lines that begin with a number: {@code 3. Title}, {@code 3) Title}, {@code 18-021 Title}. */
final class NumberedLines {
    private static final int LONGEST_WORD = 12;

    private static final Pattern OF_YEAR = Pattern.compile("^(\\d{2}|20\\d{2})-(\\d{2,4})[ \\u00a0]+");

    private static final Pattern NUMBER_AND_YEAR = Pattern.compile("^(\\d{1,4})/(20\\d{2})[ .:\\u00a0]+");

    private final ItemVocabulary vocabulary;

    NumberedLines(ItemVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The candidate that a line is, which begins with a digit; null where it is none. */
    @Nullable
    HeadingCandidate read(int line, String plain) {
        int numberEnd = NumberText.numberEnd(plain, 0);
        List<Integer> parts = NumberText.parts(plain, 0, numberEnd);
        boolean stop = plain.startsWith(". ", numberEnd)
                && NumberText.startsTitle(plain, NumberText.afterSeparator(plain, numberEnd));
        boolean padded = plain.charAt(0) == '0' && !(numberEnd >= 2 && plain.indexOf('.') == numberEnd && stop);
        if (parts == null || padded) {
            return null;
        }
        String number = plain.substring(0, numberEnd);
        if (numberEnd == plain.length()) {
            return null;
        }
        char after = plain.charAt(numberEnd);
        if (after == '-' || after == '/') {
            return ofYear(line, plain);
        }
        int title = NumberText.afterBrackets(plain, afterItemWord(plain, NumberText.afterSeparator(plain, numberEnd)));
        if (after == '.' || after == ':') {
            boolean spaced =
                    numberEnd + 1 == plain.length() || title > numberEnd + 1 || NumberText.startsTitle(plain, title);
            return spaced ? new HeadingCandidate(line, number, parts, Style.NUMBERED, title) : null;
        }
        if (after == ')') {
            return NumberText.startsTitle(plain, title)
                    ? new HeadingCandidate(line, number, parts, Style.BRACKETED, title)
                    : null;
        }
        if (Character.isWhitespace(after)) {
            boolean titled = title == plain.length() || NumberText.startsTitle(plain, title);
            return titled ? new HeadingCandidate(line, number, parts, Style.BARE, title) : null;
        }
        boolean glued = Character.isUpperCase(after)
                && numberEnd + 1 < plain.length()
                && Character.isLowerCase(plain.charAt(numberEnd + 1));
        return glued ? new HeadingCandidate(line, number, parts, Style.GLUED, numberEnd) : null;
    }

    /** {@code 1. punkt: Title}: the title begins behind the word and its colon. */
    private int afterItemWord(String plain, int title) {
        int colon = plain.indexOf(':', title);
        boolean word = colon > title
                && colon - title < LONGEST_WORD
                && vocabulary.words().contains(plain.substring(title, colon).toLowerCase(Locale.ROOT));
        return word ? NumberText.afterSeparator(plain, colon) : title;
    }

    /** {@code 18-021 Title} and {@code 100/2022 Title}: a year and a number within it. */
    private static @Nullable HeadingCandidate ofYear(int line, String plain) {
        Matcher slashed = NUMBER_AND_YEAR.matcher(plain);
        if (slashed.find() && NumberText.startsTitle(plain, slashed.end())) {
            return new HeadingCandidate(
                    line,
                    slashed.group(1) + "/" + slashed.group(2),
                    List.of(Integer.valueOf(slashed.group(2)), Integer.valueOf(slashed.group(1))),
                    Style.BARE,
                    slashed.end());
        }
        Matcher year = OF_YEAR.matcher(plain);
        return year.find() && NumberText.startsTitle(plain, year.end())
                ? new HeadingCandidate(
                        line,
                        year.group(1) + "-" + year.group(2),
                        List.of(Integer.valueOf(year.group(1)), Integer.valueOf(year.group(2))),
                        Style.BARE,
                        year.end())
                : null;
    }
}
