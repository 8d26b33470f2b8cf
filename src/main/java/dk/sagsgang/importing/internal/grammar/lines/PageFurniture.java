package dk.sagsgang.importing.internal.grammar.lines;

import dk.sagsgang.vocabulary.PageVocabulary;
import java.util.Locale;

/** Recognises lines that belong to the page around a text: numbers of pages, and words such as {@code Til toppen}. */
final class PageFurniture {
    private static final int LONGEST = 30;

    private final PageVocabulary vocabulary;

    PageFurniture(PageVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Words of the page that a text was taken from. */
    boolean isWords(String plain) {
        if (plain.length() > LONGEST) {
            return false;
        }
        int start = 0;
        while (start < plain.length() && !Character.isLetterOrDigit(plain.charAt(start))) {
            start++;
        }
        String key = plain.substring(start).toLowerCase(Locale.ROOT);
        return !key.isEmpty()
                && (vocabulary.furniture().contains(key)
                        || vocabulary.furnitureBeginnings().begin(key));
    }

    /** {@code Side 3 af 12}: what a page's footer leaves behind in plain text. */
    boolean isNumber(String plain) {
        return plain.length() <= 16
                && beginsWithPage(plain)
                && plain.chars().filter(Character::isDigit).count() > 0
                && withoutPageWords(plain).chars().noneMatch(Character::isLetter);
    }

    private boolean beginsWithPage(String plain) {
        int blank = plain.indexOf(' ');
        return blank > 0 && vocabulary.words().contains(plain.substring(0, blank));
    }

    private String withoutPageWords(String plain) {
        String rest = plain;
        for (String word : vocabulary.words()) {
            rest = rest.replace(word, "");
        }
        for (String word : vocabulary.of()) {
            rest = rest.replace(word, "");
        }
        return rest;
    }
}
