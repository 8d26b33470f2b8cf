package dk.sagsgang.importing.internal.grammar;

import java.util.Arrays;

/**
 * A line that may be the head of an item.
 *
 * @param line its index
 * @param number as printed
 * @param parts the number's parts, more than one for {@code 1.2}
 * @param style how it is written
 * @param titleStart where on the line the title begins
 */
record HeadCandidate(int line, String number, int[] parts, Style style, int titleStart) {

    /** How an item's head is written. */
    enum Style {
        /** {@code Punkt 3: ...}: a word before the number. */
        NAMED,
        /** {@code Punkt 3 ...}: a word before the number but no colon after it. */
        LOOSELY_NAMED,
        /** {@code 3. ...}: a number with a full stop. */
        NUMBERED,
        /** {@code 3 ...}: a bare number. */
        BARE,
        /** {@code 38Godkendelse}: the number glued to the title. */
        GLUED,
        /** No number at all. */
        UNNUMBERED;

        boolean isNamed() {
            return this == NAMED || this == LOOSELY_NAMED;
        }
    }

    /** Whether this number comes after another. */
    boolean isAfter(HeadCandidate other) {
        return Arrays.compare(parts, other.parts) > 0;
    }

    boolean sameNumber(HeadCandidate other) {
        return Arrays.equals(parts, other.parts);
    }

    /** Whether this number is the one that must follow another's. */
    boolean follows(HeadCandidate other) {
        int last = parts.length - 1;
        if (parts.length == other.parts.length) {
            return parts[last] == other.parts[last] + 1 && Arrays.equals(parts, 0, last, other.parts, 0, last);
        }
        if (parts.length > other.parts.length) {
            return parts[last] == 1;
        }
        return parts[last] == other.parts[last] + 1;
    }
}
