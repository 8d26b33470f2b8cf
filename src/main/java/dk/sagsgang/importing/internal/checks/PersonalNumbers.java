package dk.sagsgang.importing.internal.checks;

import dk.sagsgang.vocabulary.Alternatives;
import dk.sagsgang.vocabulary.CheckVocabulary;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds civil registration numbers in text: a date of birth, a hyphen and four digits. Labels such as {@code Sagsnr.} or
 * {@code Tlf.} just before say that the digits are something else. The digits never leave this class.
 */
final class PersonalNumbers {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\d.,/-])(\\d{2})(\\d{2})(\\d{2})\\s?[-\\u2010-\\u2013]\\s?(\\d{4})(?![\\d/-]|[.,]\\d)");
    private static final int[] WEIGHTS = {4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    private static final int FIRST_YEAR = 1858;
    private static final int DATE_DIGITS = 6;

    private final Pattern labelled;
    private final Pattern somethingElse;

    PersonalNumbers(CheckVocabulary vocabulary) {
        this.labelled = Pattern.compile(
                "(?iu)(?<!\\p{L})" + Alternatives.of(vocabulary.numbers().personal())
                        + "[\\s.:nr-]{0,8}(\\d{2})(\\d{2})(\\d{2})\\s?(\\d{4})(?!\\d)");
        this.somethingElse = Pattern.compile(
                "(?iu).*" + Alternatives.loose(vocabulary.numbers().other()) + "[\\s.:nr-]{0,6}");
    }

    /**
     * A number that was found.
     *
     * @param checkDigitFits whether it keeps modulus 11
     */
    record NumberMatch(boolean checkDigitFits) {}

    List<NumberMatch> listIn(String text) {
        if (!mayHoldDate(text)) {
            return List.of();
        }
        List<NumberMatch> found = new ArrayList<>();
        Matcher match = NUMBER.matcher(text);
        while (match.find()) {
            String before = text.substring(Math.max(0, match.start() - 24), match.start());
            if (isDate(match) && !somethingElse.matcher(before).matches()) {
                found.add(new NumberMatch(checkDigitFits(match)));
            }
        }
        match = labelled.matcher(text);
        while (match.find()) {
            if (isDate(match)) {
                found.add(new NumberMatch(checkDigitFits(match)));
            }
        }
        return found;
    }

    /** Whether six digits are adjacent. Such a run covers every sixth place somewhere, so only these are looked at. */
    private static boolean mayHoldDate(String text) {
        for (int at = DATE_DIGITS - 1; at < text.length(); at += DATE_DIGITS) {
            if (isDigit(text.charAt(at)) && isInDate(text, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInDate(String text, int at) {
        int start = at;
        while (start > 0 && isDigit(text.charAt(start - 1))) {
            start--;
        }
        int end = at + 1;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end - start >= DATE_DIGITS;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether the first six digits are a day; the seventh determines the century (CPR-kontoret). */
    private static boolean isDate(Matcher match) {
        int year = Integer.parseInt(match.group(3));
        int century = century(match.group(4).charAt(0) - '0', year);
        try {
            LocalDate born =
                    LocalDate.of(century + year, Integer.parseInt(match.group(2)), Integer.parseInt(match.group(1)));
            return born.getYear() >= FIRST_YEAR;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static int century(int seventh, int year) {
        if (seventh <= 3) {
            return 1900;
        }
        if (seventh == 4 || seventh == 9) {
            return year <= 36 ? 2000 : 1900;
        }
        return year <= 57 ? 2000 : 1800;
    }

    private static boolean checkDigitFits(Matcher match) {
        String digits = match.group(1) + match.group(2) + match.group(3) + match.group(4);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }
}
