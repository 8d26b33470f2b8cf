package dk.sagsgang.importing.internal.readers.flow;

import java.util.Locale;

/** The number of a list item in the style its list asks for, by HTML's type letters: 1, a, A, i or I. */
public final class ListNumber {
    private static final int LETTERS = 26;
    private static final int MOST_ROMAN = 3999;
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private ListNumber() {}

    /** The number of an entry of a list in a style such as {@code lower-roman}. */
    public static String format(String type, int number) {
        return switch (type) {
            case "a" -> letters(number);
            case "A" -> letters(number).toUpperCase(Locale.ROOT);
            case "i" -> roman(number);
            case "I" -> roman(number).toUpperCase(Locale.ROOT);
            default -> Integer.toString(number);
        };
    }

    /** a to z, then aa, ab and so on; what has no letters stays a number. */
    private static String letters(int number) {
        if (number < 1) {
            return Integer.toString(number);
        }
        StringBuilder letters = new StringBuilder();
        for (int left = number; left > 0; left = (left - 1) / LETTERS) {
            letters.insert(0, (char) ('a' + (left - 1) % LETTERS));
        }
        return letters.toString();
    }

    private static String roman(int number) {
        if (number < 1 || number > MOST_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (left >= VALUES[i]) {
                roman.append(ROMAN[i]);
                left -= VALUES[i];
            }
        }
        return roman.toString();
    }
}
