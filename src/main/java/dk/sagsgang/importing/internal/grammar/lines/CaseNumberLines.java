package dk.sagsgang.importing.internal.grammar.lines;

import dk.sagsgang.cases.JournalNumber;
import dk.sagsgang.vocabulary.HeadingVocabulary.ItemHeadingWords;
import dk.sagsgang.vocabulary.PhraseTable;
import dk.sagsgang.vocabulary.Words;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads lines that hold a case number, alone or behind a label, with other labels beside it or not. */
final class CaseNumberLines {
    private static final int LONGEST = 160;
    private static final String BULLETS = "\u2022\u25cf\u25aa\u25e6\u00b7\uf0b7";

    /** A wide gap, a comma or another word: where the value of a label ends on its line. */
    private static final Pattern VALUE_END = Pattern.compile("[ \\u00a0]{2,}|\\t|[,;]|\\s\\p{L}{2,}");

    /** {@code 2023-2025}: a period. */
    private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d{2}\\s?[-\u2013]\\s?(?:19|20)\\d{2}");

    private final ItemHeadingWords vocabulary;

    CaseNumberLines(ItemHeadingWords vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The case number as printed, where the line is one and nothing else but labels; null otherwise. */
    @Nullable
    String read(String plain) {
        if (plain.length() < 4 || plain.length() > LONGEST || !mayBeReference(plain)) {
            return null;
        }
        if (plain.chars().allMatch(Character::isDigit) || YEARS.matcher(plain).matches()) {
            return null;
        }
        String bare = plain.startsWith("(") && plain.endsWith(")") ? plain.substring(1, plain.length() - 1) : plain;
        return JournalNumber.findAfterTitle(withoutStop(bare))
                .or(() -> labelled(bare))
                .map(JournalNumber::printed)
                .orElse(null);
    }

    /** {@code Sagsid.:}: a label for a case number with none behind it. */
    boolean isLabel(String printed) {
        String plain = withoutBullet(printed);
        if (plain.length() > LONGEST || plain.isEmpty()) {
            return false;
        }
        Words words = Words.of(plain);
        return referenceLabelAt(words, 0) == words.size() && plain.endsWith(":");
    }

    /** A line without the bullet before it. */
    static String withoutBullet(String plain) {
        return !plain.isEmpty() && BULLETS.indexOf(plain.charAt(0)) >= 0
                ? plain.substring(1).strip()
                : plain;
    }

    /** {@code Sagsnr. 12/3456 Brevid. 98765}, {@code Sagsid.: 18/5090, Sagsinitialer: hw}: the number right behind the label. */
    private Optional<JournalNumber> labelled(String plain) {
        Words words = Words.of(plain);
        if (labelAt(words, 0) <= 0) {
            return Optional.empty();
        }
        for (int i = 0; i < words.size(); i++) {
            int next = referenceLabelAt(words, i);
            if (next > 0 && next < words.size()) {
                return valueOf(plain.substring(words.start(next)));
            }
        }
        int behind = labelAt(words, 0);
        boolean dashed =
                behind < words.size() && words.gapBefore(behind).strip().equals("-");
        return dashed ? JournalNumber.find(plain.substring(words.start(behind))) : Optional.empty();
    }

    private static Optional<JournalNumber> valueOf(String text) {
        Matcher end = VALUE_END.matcher(text);
        String value = text.substring(0, end.find() ? end.start() : text.length());
        return JournalNumber.findAfterTitle(withoutStop(value))
                .or(() -> JournalNumber.findAfterTitle(text.substring(0, untilBlank(text))));
    }

    private static String withoutStop(String value) {
        return value.endsWith(".") ? value.substring(0, value.length() - 1) : value;
    }

    private int referenceLabelAt(Words words, int index) {
        return vocabulary
                .referenceLabels()
                .findAt(words, index)
                .filter(match -> words.isCapitalised(index))
                .map(PhraseTable.Match::next)
                .orElse(-1);
    }

    private static int untilBlank(String value) {
        int blank = value.indexOf(' ');
        return blank < 0 ? value.length() : blank;
    }

    /** The word after a label that begins at a word; -1 where none does. */
    private int labelAt(Words words, int index) {
        return vocabulary
                .labels()
                .findAt(words, index)
                .filter(match -> words.isCapitalised(index))
                .map(PhraseTable.Match::next)
                .orElse(-1);
    }

    private boolean mayBeReference(String plain) {
        char first = plain.charAt(0) == '(' ? plain.charAt(1) : plain.charAt(0);
        if (Character.isDigit(first)) {
            return Character.isDigit(plain.charAt(1)) || plain.charAt(0) == '(';
        }
        if (!Character.isUpperCase(first)) {
            return false;
        }
        boolean digit = plain.chars().anyMatch(Character::isDigit);
        if (!digit) {
            return false;
        }
        return Character.isUpperCase(plain.charAt(1)) || labelAt(Words.of(plain), 0) > 0;
    }
}
