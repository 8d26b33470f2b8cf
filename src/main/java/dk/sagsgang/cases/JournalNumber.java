package dk.sagsgang.cases;

import java.util.Optional;

/**
 * The number by which a municipality keeps a case, in whichever system it uses. The printed form is kept; two prints are of
 * the same case when their {@link #normal() normal forms} are equal.
 */
public sealed interface JournalNumber permits KleNumber, YearNumber, PrefixedNumber, GroupedNumber, PlainNumber {

    /** As the source prints it, without a label such as {@code Sagsnr.} */
    String printed();

    /** One form for all ways of printing the same number: no leading zeros, blanks or optional signs. */
    String normal();

    /** The normal form as a part of an address: ASCII letters, digits, dots and hyphens only. */
    default String slug() {
        return normal().replace('/', '-').replace("Æ", "AE").replace("Ø", "OE").replace("Å", "AA");
    }

    /**
     * Reads text that is one journal number and nothing else but a label. A bare subject such as {@code 04.12.12} is
     * refused, since it may be a date; so is {@code 24/11} without a label.
     */
    static Optional<JournalNumber> find(String text) {
        return JournalNumberReader.find(text);
    }

    /**
     * As {@link #find}, where the place says that a number is meant (right after a title), so that a bare subject
     * counts, and so does a plain number.
     */
    static Optional<JournalNumber> findAfterTitle(String text) {
        return JournalNumberReader.findAfterTitle(text);
    }
}
