package dk.sagsgang.importing.internal.grammar.heads;

import java.util.List;

/**
 * A line that may be the head of an item.
 *
 * @param from the first line of the head, above {@code line} where the title or the case number is printed above the number
 * @param line index of the line with the number
 * @param number as printed
 * @param parts the number's parts, more than one for {@code 1.2}
 * @param style how it is written
 * @param titleStart where on the line the title begins
 */
public record HeadingCandidate(int from, int line, String number, List<Integer> parts, Style style, int titleStart) {

    /** A head that begins with the line of its number. */
    HeadingCandidate(int line, String number, List<Integer> parts, Style style, int titleStart) {
        this(line, line, number, parts, style, titleStart);
    }

    /** The same with lines of its head above that of its number. */
    HeadingCandidate beginningAt(int first) {
        return new HeadingCandidate(first, line, number, parts, style, titleStart);
    }

    /** How an item's head is written. */
    public enum Style {
        /** {@code Punkt 3: ...}: a word before the number. */
        NAMED,
        /** {@code Punkt 3 ...}: a word before the number but no colon after it. */
        LOOSELY_NAMED,
        /** {@code 3. ...}: a number with a full stop. */
        NUMBERED,
        /** {@code 3) ...}: a number with a bracket. */
        BRACKETED,
        /** {@code 3 ...}: a bare number. */
        BARE,
        /** {@code 38Godkendelse}: the number glued to the title. */
        GLUED,
        /** No number at all. */
        UNNUMBERED,
        /** Neither a number nor a title: the case number begins the item. */
        UNTITLED;

        boolean isNamed() {
            return this == NAMED || this == LOOSELY_NAMED;
        }
    }

    /** Whether this number comes after another. */
    public boolean isAfter(HeadingCandidate other) {
        for (int i = 0; i < parts.size() && i < other.parts.size(); i++) {
            int order = parts.get(i).compareTo(other.parts.get(i));
            if (order != 0) {
                return order > 0;
            }
        }
        return parts.size() > other.parts.size();
    }

    /** Whether both have the same number. */
    public boolean sameNumber(HeadingCandidate other) {
        return parts.equals(other.parts);
    }

    /** Whether its number is 1. */
    public boolean isFirst() {
        return parts.getFirst() == 1;
    }

    /** Whether this number is the one that must follow another's. */
    public boolean follows(HeadingCandidate other) {
        int last = parts.size() - 1;
        if (parts.size() > other.parts.size()) {
            return parts.getLast() == 1;
        }
        boolean sameAbove =
                parts.size() < other.parts.size() || parts.subList(0, last).equals(other.parts.subList(0, last));
        return sameAbove && parts.getLast() == other.parts.get(last) + 1;
    }
}
