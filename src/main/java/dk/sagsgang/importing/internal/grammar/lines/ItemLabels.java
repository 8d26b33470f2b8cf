package dk.sagsgang.importing.internal.grammar.lines;

import dk.sagsgang.vocabulary.PhraseTable;
import dk.sagsgang.vocabulary.Words;

/** Recognises labels of what belongs to the head of an item, such as {@code Sagsbehandler:} or {@code Åbent punkt}. */
final class ItemLabels {
    private static final int LONGEST = 160;

    private final PhraseTable<Boolean> labels;

    ItemLabels(PhraseTable<Boolean> labels) {
        this.labels = labels;
    }

    /** Whether a line begins with a label and goes on with nothing but what it labels. */
    boolean isLabel(String plain) {
        if (plain.length() > LONGEST || !Character.isUpperCase(plain.isEmpty() ? ' ' : plain.charAt(0))) {
            return false;
        }
        Words words = Words.of(plain);
        return labels.findAt(words, 0)
                .filter(match -> match.next() == words.size() || ends(plain, words.end(match.next() - 1)))
                .isPresent();
    }

    private static boolean ends(String plain, int at) {
        int end = at < plain.length() && plain.charAt(at) == '.' ? at + 1 : at;
        return end >= plain.length()
                || plain.charAt(end) == ':'
                || plain.substring(end).strip().chars().anyMatch(Character::isDigit);
    }
}
