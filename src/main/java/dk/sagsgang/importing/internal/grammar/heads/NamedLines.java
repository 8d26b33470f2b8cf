package dk.sagsgang.importing.internal.grammar.heads;

import dk.sagsgang.importing.internal.grammar.heads.HeadingCandidate.Style;
import dk.sagsgang.vocabulary.PhraseTable;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lines that begin with a word for an item and its number: {@code Punkt 3: Title}. */
final class NamedLines {
    private static final int LOOKED_AT = 60;

    /** So many blanks part a number from its title as a sign does. */
    private static final int WIDE_GAP = 3;

    private final PhraseTable<Boolean> itemWords;
    private final Set<String> bare;

    NamedLines(Vocabulary vocabulary) {
        this.itemWords = vocabulary.headings().items().names();
        this.bare = vocabulary.items().heads().bare();
    }

    /** The candidate that a line is; null where it is none. */
    @Nullable
    HeadingCandidate read(int line, String plain) {
        String start = plain.substring(0, Math.min(plain.length(), LOOKED_AT));
        Words words = Words.of(start);
        PhraseTable.Match<Boolean> word = itemWords.findAt(words, 0).orElse(null);
        if (word == null || word.next() >= words.size()) {
            return null;
        }
        int numberStart = words.start(word.next());
        String gap = words.gapBefore(word.next());
        int numberEnd = NumberText.numberEnd(plain, numberStart);
        boolean labelled = gap.strip().endsWith(":") && numberEnd == plain.length();
        if (!labelled && !gap.strip().replace(".", "").isEmpty()) {
            return null;
        }
        List<Integer> parts = NumberText.parts(plain, numberStart, numberEnd);
        if (parts == null) {
            return null;
        }
        int lettered = letterEnd(plain, numberEnd);
        if (lettered > numberEnd) {
            parts = withLetter(parts, Character.toLowerCase(plain.charAt(numberEnd)));
            numberEnd = lettered;
        }
        int title = NumberText.afterBrackets(plain, NumberText.afterSeparator(plain, numberEnd));
        boolean separated = numberEnd == plain.length()
                || title == plain.length()
                || title - numberEnd >= WIDE_GAP
                || (title > numberEnd && !isBlankGap(plain, numberEnd, title));
        boolean bareWord = bare.contains(words.lower(0)) && word.next() == 1;
        boolean goesOn =
                numberEnd < plain.length() && (separated ? isSpan(plain, numberEnd) : isSentence(plain, title));
        if (goesOn || (bareWord && !separated) || (!separated && title == numberEnd)) {
            return null;
        }
        String number = plain.substring(numberStart, numberEnd);
        return new HeadingCandidate(line, number, parts, separated ? Style.NAMED : Style.LOOSELY_NAMED, title);
    }

    /** After the letter of {@code 4a}; where no single letter is there, after the number. */
    private static int letterEnd(String plain, int numberEnd) {
        boolean letter = numberEnd < plain.length()
                && isLetter(plain.charAt(numberEnd))
                && (numberEnd + 1 == plain.length() || !Character.isLetterOrDigit(plain.charAt(numberEnd + 1)));
        return letter ? numberEnd + 1 : numberEnd;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static List<Integer> withLetter(List<Integer> parts, char letter) {
        List<Integer> all = new ArrayList<>(parts);
        all.add(letter - 'a' + 1);
        return List.copyOf(all);
    }

    /** {@code Punkt 4-6}: several items are spoken of. */
    private static boolean isSpan(String plain, int numberEnd) {
        return plain.charAt(numberEnd) == '-'
                && numberEnd + 1 < plain.length()
                && NumberText.isDigit(plain.charAt(numberEnd + 1));
    }

    /** {@code Punkt 1 og 2 blev udsat}: a small letter goes on with a sentence. */
    private static boolean isSentence(String plain, int at) {
        return at < plain.length() && Character.isLowerCase(plain.charAt(at));
    }

    private static boolean isBlankGap(String plain, int from, int to) {
        return plain.substring(from, to).isBlank();
    }
}
