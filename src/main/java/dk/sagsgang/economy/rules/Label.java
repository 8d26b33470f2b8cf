package dk.sagsgang.economy.rules;

import java.util.EnumSet;

/**
 * The label of a row or a column and what it says about how its figures hang together. It is read once, since the rules ask
 * for it again and again.
 */
final class Label {
    private static final int LONGEST_SHOWN = 60;

    private final String text;
    private final EnumSet<Meaning> meanings;

    private Label(String text, EnumSet<Meaning> meanings) {
        this.text = text;
        this.meanings = meanings;
    }

    /** What words in a label can mean. */
    enum Meaning {
        /** A sum and nothing else. */
        TOTAL,
        /** Often a sum, in a label that says more. */
        PERHAPS_TOTAL,
        /** One line minus another. */
        DIFFERENCE,
        /** Shares, means, prices, rates: no sum goes over them. */
        NOT_ADDED,
        /** Often taken away, or a part of another line. */
        TAKEN_AWAY,
        /** Things that are counted. */
        COUNT,
        /** Amounts of money. */
        MONEY,
        /** A sum carried over a page. */
        CARRIED,
        /** What a period begins with. */
        OPENING,
        /** What a period ends with. */
        CLOSING
    }

    static Label of(String text) {
        return of(text, FigureWords.danish());
    }

    static Label of(String text, FigureWords words) {
        return new Label(text, words.labels().meanings(text));
    }

    String text() {
        return text;
    }

    /** For showing in a message: a long one cut short. */
    String shown() {
        return text.length() <= LONGEST_SHOWN
                ? text
                : text.substring(0, LONGEST_SHOWN - 1).strip() + "…";
    }

    boolean isTotal() {
        return meanings.contains(Meaning.TOTAL);
    }

    boolean mayBeTotal() {
        return isTotal() || (meanings.contains(Meaning.PERHAPS_TOTAL) && !meanings.contains(Meaning.NOT_ADDED));
    }

    boolean isDifference() {
        return meanings.contains(Meaning.DIFFERENCE);
    }

    boolean isAdded() {
        return !meanings.contains(Meaning.NOT_ADDED) && !isDifference() && !isCarried();
    }

    boolean mayBeTakenAway() {
        return meanings.contains(Meaning.TAKEN_AWAY);
    }

    boolean isCount() {
        return meanings.contains(Meaning.COUNT);
    }

    boolean isMoney() {
        return meanings.contains(Meaning.MONEY);
    }

    boolean isCarried() {
        return meanings.contains(Meaning.CARRIED);
    }

    boolean isOpening() {
        return meanings.contains(Meaning.OPENING);
    }

    boolean isClosing() {
        return meanings.contains(Meaning.CLOSING);
    }
}
