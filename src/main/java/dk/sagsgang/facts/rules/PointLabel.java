package dk.sagsgang.facts.rules;

import java.util.Set;

/** The number, letter or dash that a point begins with. */
final class PointLabel {
    private static final String BULLETS = "-–—•·*▪●o";
    private static final int MOST_DIGITS = 2;

    private PointLabel() {}

    /**
     * Where the label of a point ends in its first line; 0 where the line does not begin with one.
     *
     * @param line without blanks around it
     * @param afterOrdinals words before which a number with a full stop is an ordinal
     */
    static int endIn(String line, Set<String> afterOrdinals) {
        int end = endOfForm(line);
        boolean isLabel = end > 0
                && end < line.length()
                && Character.isWhitespace(line.charAt(end))
                && !isOrdinal(line, end, afterOrdinals);
        return isLabel ? end : 0;
    }

    private static int endOfForm(String line) {
        if (line.isEmpty()) {
            return 0;
        }
        if (BULLETS.indexOf(line.charAt(0)) >= 0) {
            boolean isMark = line.length() > 1 && Character.isWhitespace(line.charAt(1));
            return isMark ? 1 : endOfNumber(line);
        }
        return endOfNumber(line);
    }

    /** {@code 1.}, {@code 12)} or {@code a)}. */
    private static int endOfNumber(String line) {
        int at = 0;
        while (at < line.length() && at < MOST_DIGITS && isDigit(line.charAt(at))) {
            at++;
        }
        if (at == 0 && Character.isLetter(line.charAt(0))) {
            at = 1;
        }
        boolean isClosed = at > 0 && at < line.length() && (line.charAt(at) == '.' || line.charAt(at) == ')');
        return isClosed ? at + 1 : 0;
    }

    private static boolean isOrdinal(String line, int end, Set<String> afterOrdinals) {
        if (!isDigit(line.charAt(0)) || line.charAt(end - 1) != '.') {
            return false;
        }
        String rest = line.substring(end).strip();
        int last = 0;
        while (last < rest.length() && Character.isLetter(rest.charAt(last))) {
            last++;
        }
        return afterOrdinals.contains(rest.substring(0, last));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
