package dk.sagsgang.importing.internal.grammar.heads;

import dk.sagsgang.importing.internal.grammar.heads.HeadingCandidate.Style;
import dk.sagsgang.importing.internal.grammar.lines.Lines;
import dk.sagsgang.importing.internal.grammar.text.Markup;
import dk.sagsgang.importing.internal.grammar.values.Dates;
import dk.sagsgang.importing.internal.openness.OpennessReader;
import dk.sagsgang.vocabulary.ItemVocabulary;
import dk.sagsgang.vocabulary.PhraseTable;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the lines that are written like heads of items, without asking whether they are. */
public final class HeadCandidates {
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_WORD = 12;
    private static final int LONGEST_BRACKETS = 40;
    private static final String BULLETS = "\u2022\u25cf\u25aa\u25e6\u00b7\uf0b7";

    /** Some words, then one before a number: what may close the item that the two name. */
    private static final Pattern CLOSED_BEFORE = Pattern.compile("^(\\D{3,30}?)(\\p{L}+)(?:\\s\\p{L}{1,3}\\.?)?\\s\\d");

    /** What is between a number and a colon or dash. */
    private static final Pattern CLOSED_BEHIND =
            Pattern.compile("^\\p{L}[^\\d]{1,20}\\d{1,3}([^\\d:\\u2013-]{3,40})[:\\u2013-]");

    private static final Pattern OF_YEAR = Pattern.compile("^(\\d{2}|20\\d{2})-(\\d{2,4})[ \\u00a0]+");

    private static final Pattern NUMBER_AND_YEAR = Pattern.compile("^(\\d{1,4})/(20\\d{2})[ .:\\u00a0]+");

    private final PhraseTable<Boolean> itemWords;
    private final ItemVocabulary vocabulary;
    private final Set<String> contents;
    private final Dates dates;
    private final OpennessReader openness;

    public HeadCandidates(Vocabulary vocabulary, Dates dates, OpennessReader openness) {
        this.itemWords = vocabulary.headings().items().names();
        this.vocabulary = vocabulary.items();
        this.contents = vocabulary.headings().documents().contents();
        this.dates = dates;
        this.openness = openness;
    }

    /** The lines that are written like heads, in order. */
    public List<HeadingCandidate> list(Lines lines) {
        List<HeadingCandidate> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.isReadable(i) && !lines.line(i).source().isTableRow() && !lines.isNumberedHeading(i)) {
                HeadingCandidate candidate = behindBullet(i, lines.plain(i));
                if (candidate != null) {
                    found.add(candidate);
                }
            }
        }
        return found;
    }

    /** {@code • 301. Title} and {@code Indholdsfortegnelse1. Title}: what is before the number is blanked out, so that places stay. */
    private @Nullable HeadingCandidate behindBullet(int line, String plain) {
        int start = bulletEnd(plain);
        if (start == 0) {
            start = contentsEnd(plain);
        }
        String apart = apart(plain);
        return start == 0 ? read(line, apart) : read(line, apart, start);
    }

    /** {@code Nr.78}: with a blank for the full stop, so that word and number are two. */
    private static String apart(String plain) {
        int stop = plain.indexOf('.');
        boolean joined = stop > 0
                && stop < LONGEST_WORD
                && stop + 1 < plain.length()
                && Character.isLetter(plain.charAt(stop - 1))
                && isDigit(plain.charAt(stop + 1));
        return joined ? plain.substring(0, stop) + ' ' + plain.substring(stop + 1) : plain;
    }

    private @Nullable HeadingCandidate read(int line, String plain, int start) {
        HeadingCandidate inner = start < plain.length() ? read(line, plain.substring(start)) : null;
        return inner == null
                ? null
                : new HeadingCandidate(line, inner.number(), inner.parts(), inner.style(), inner.titleStart() + start);
    }

    private int bulletEnd(String plain) {
        if (plain.length() > 1 && plain.charAt(0) == '#' && isDigit(plain.charAt(1))) {
            return 1;
        }
        for (String prefix : vocabulary.heads().prefixes()) {
            if (plain.startsWith(prefix + " ")
                    && isDigit(plain.charAt(Math.min(prefix.length() + 1, plain.length() - 1)))) {
                return prefix.length() + 1;
            }
        }
        int at = 0;
        while (at < plain.length()
                && (BULLETS.indexOf(plain.charAt(at)) >= 0 || (at > 0 && Markup.isBlank(plain.charAt(at))))) {
            at++;
        }
        return at;
    }

    /** Where a number is glued to the heading of the table of contents, the end of that heading. */
    private int contentsEnd(String plain) {
        int end = 0;
        while (end < plain.length() && Character.isLetter(plain.charAt(end))) {
            end++;
        }
        boolean glued = end > 0 && end < plain.length() && isDigit(plain.charAt(end));
        return glued && contents.contains(plain.substring(0, end).toLowerCase(Locale.ROOT)) ? end : 0;
    }

    private @Nullable HeadingCandidate read(int line, String plain) {
        if (plain.length() > LONGEST_TITLE) {
            return null;
        }
        char first = plain.charAt(0);
        if (first >= '0' && first <= '9') {
            return dates.startsWithDate(plain) ? null : numbered(line, plain);
        }
        if (!hasDigitSoon(plain)) {
            return null;
        }
        HeadingCandidate named = vocabulary.firstLetters().indexOf(first) >= 0 ? named(line, plain) : null;
        return named == null ? closed(line, plain) : named;
    }

    /**
     * {@code Lukket punkt 5: ...} and {@code Punkt 5, lukket: ...}: read with the mark blanked out, so that the places of
     * all else stay.
     */
    private @Nullable HeadingCandidate closed(int line, String plain) {
        if (!openness.speaksOfClosing(plain)) {
            return null;
        }
        Matcher before = CLOSED_BEFORE.matcher(plain);
        if (before.find() && openness.isMark(before.group(1) + before.group(2))) {
            return named(line, " ".repeat(before.end(1)) + plain.substring(before.end(1)));
        }
        Matcher behind = CLOSED_BEHIND.matcher(plain);
        if (behind.find() && openness.isMark(behind.group(1))) {
            return named(
                    line,
                    plain.substring(0, behind.start(1))
                            + " ".repeat(behind.group(1).length())
                            + plain.substring(behind.end(1)));
        }
        return null;
    }

    private static boolean hasDigitSoon(String plain) {
        int limit = Math.min(plain.length(), 40);
        for (int i = 1; i < limit; i++) {
            if (Character.isDigit(plain.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable HeadingCandidate named(int line, String plain) {
        String start = plain.substring(0, Math.min(plain.length(), 60));
        Words words = Words.of(start);
        PhraseTable.Match<Boolean> word = itemWords.findAt(words, 0).orElse(null);
        if (word == null || word.next() >= words.size()) {
            return null;
        }
        int numberStart = words.start(word.next());
        String gap = words.gapBefore(word.next());
        int numberEnd = numberEnd(plain, numberStart);
        boolean labelled = gap.strip().endsWith(":") && numberEnd == plain.length();
        if (!labelled && !gap.strip().replace(".", "").isEmpty()) {
            return null;
        }
        List<Integer> parts = parts(plain, numberStart, numberEnd);
        if (parts == null) {
            return null;
        }
        int lettered = letterEnd(plain, numberEnd);
        if (lettered > numberEnd) {
            parts = withLetter(parts, Character.toLowerCase(plain.charAt(numberEnd)));
            numberEnd = lettered;
        }
        int title = afterBrackets(plain, afterSeparator(plain, numberEnd));
        boolean separated = numberEnd == plain.length()
                || title == plain.length()
                || (title > numberEnd && !isBlankGap(plain, numberEnd, title));
        boolean bareWord = vocabulary.heads().bare().contains(words.lower(0)) && word.next() == 1;
        boolean goesOn =
                numberEnd < plain.length() && (separated ? isSpan(plain, numberEnd) : isSentence(plain, title));
        if (goesOn || (bareWord && !separated) || (!separated && title == numberEnd)) {
            return null;
        }
        String number = plain.substring(numberStart, numberEnd);
        return new HeadingCandidate(line, number, parts, separated ? Style.NAMED : Style.LOOSELY_NAMED, title);
    }

    /** {@code Pkt. 3 (Malene)}: where nothing but brackets follows the number, the title is on the next line. */
    private static int afterBrackets(String plain, int title) {
        boolean only = title < plain.length()
                && plain.charAt(title) == '('
                && plain.indexOf(')') == plain.length() - 1
                && plain.length() - title < LONGEST_BRACKETS;
        return only ? plain.length() : title;
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
        return plain.charAt(numberEnd) == '-' && numberEnd + 1 < plain.length() && isDigit(plain.charAt(numberEnd + 1));
    }

    /** {@code Punkt 1 og 2 blev udsat}: a small letter goes on with a sentence. */
    private static boolean isSentence(String plain, int at) {
        return at < plain.length() && Character.isLowerCase(plain.charAt(at));
    }

    private @Nullable HeadingCandidate numbered(int line, String plain) {
        int numberEnd = numberEnd(plain, 0);
        List<Integer> parts = parts(plain, 0, numberEnd);
        boolean stop = plain.startsWith(". ", numberEnd) && startsTitle(plain, afterSeparator(plain, numberEnd));
        boolean padded = plain.charAt(0) == '0' && !(numberEnd >= 2 && plain.indexOf('.') == numberEnd && stop);
        if (parts == null || padded) {
            return null;
        }
        String number = plain.substring(0, numberEnd);
        if (numberEnd == plain.length()) {
            return null;
        }
        char after = plain.charAt(numberEnd);
        if (after == '-' || after == '/') {
            return ofYear(line, plain);
        }
        int title = afterBrackets(plain, afterItemWord(plain, afterSeparator(plain, numberEnd)));
        if (after == '.' || after == ':') {
            boolean spaced = numberEnd + 1 == plain.length() || title > numberEnd + 1 || startsTitle(plain, title);
            return spaced ? new HeadingCandidate(line, number, parts, Style.NUMBERED, title) : null;
        }
        if (after == ')') {
            return startsTitle(plain, title) ? new HeadingCandidate(line, number, parts, Style.BRACKETED, title) : null;
        }
        if (Character.isWhitespace(after)) {
            boolean titled = title == plain.length() || startsTitle(plain, title);
            return titled ? new HeadingCandidate(line, number, parts, Style.BARE, title) : null;
        }
        boolean glued = Character.isUpperCase(after)
                && numberEnd + 1 < plain.length()
                && Character.isLowerCase(plain.charAt(numberEnd + 1));
        return glued ? new HeadingCandidate(line, number, parts, Style.GLUED, numberEnd) : null;
    }

    /** {@code 1. punkt: Title}: the title begins behind the word and its colon. */
    private int afterItemWord(String plain, int title) {
        int colon = plain.indexOf(':', title);
        boolean word = colon > title
                && colon - title < LONGEST_WORD
                && vocabulary.words().contains(plain.substring(title, colon).toLowerCase(Locale.ROOT));
        return word ? afterSeparator(plain, colon) : title;
    }

    /** {@code 18-021 Title} and {@code 100/2022 Title}: a year and a number within it. */
    private static @Nullable HeadingCandidate ofYear(int line, String plain) {
        Matcher slashed = NUMBER_AND_YEAR.matcher(plain);
        if (slashed.find() && startsTitle(plain, slashed.end())) {
            return new HeadingCandidate(
                    line,
                    slashed.group(1) + "/" + slashed.group(2),
                    List.of(Integer.valueOf(slashed.group(2)), Integer.valueOf(slashed.group(1))),
                    Style.BARE,
                    slashed.end());
        }
        Matcher year = OF_YEAR.matcher(plain);
        return year.find() && startsTitle(plain, year.end())
                ? new HeadingCandidate(
                        line,
                        year.group(1) + "-" + year.group(2),
                        List.of(Integer.valueOf(year.group(1)), Integer.valueOf(year.group(2))),
                        Style.BARE,
                        year.end())
                : null;
    }

    private static boolean startsTitle(String plain, int at) {
        return at < plain.length()
                && (Character.isUpperCase(plain.charAt(at))
                        || "\"\u201d\u201c\u201e\u00bb(\u00a7".indexOf(plain.charAt(at)) >= 0
                        || (plain.charAt(at - 1) == ' ' && at > 2 && plain.charAt(at - 2) == '|'));
    }

    private static boolean isBlankGap(String plain, int from, int to) {
        return plain.substring(from, to).isBlank();
    }

    private static int afterSeparator(String plain, int from) {
        int at = from;
        while (at < plain.length()
                && (Markup.isBlank(plain.charAt(at)) || ".:-\u2013\u2014)|".indexOf(plain.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    /** The end of {@code 3} or {@code 1.2}; a full stop that no digit follows is not part of it. */
    private static int numberEnd(String plain, int from) {
        int at = from;
        while (at < plain.length()) {
            char c = plain.charAt(at);
            boolean inner = c == '.' && at > from && at + 1 < plain.length() && isDigit(plain.charAt(at + 1));
            if (!isDigit(c) && !inner) {
                break;
            }
            at++;
        }
        return at;
    }

    /** One to three parts of at most four digits; null for anything else, such as an amount or a journal number. */
    private static @Nullable List<Integer> parts(String plain, int from, int to) {
        if (from == to || to - from > 12) {
            return null;
        }
        String[] texts = plain.substring(from, to).split("\\.", -1);
        if (texts.length > 3) {
            return null;
        }
        List<Integer> parts = new ArrayList<>(texts.length);
        for (String text : texts) {
            boolean fits = !text.isEmpty() && text.length() <= (texts.length > 1 ? 2 : 4);
            if (!fits) {
                return null;
            }
            parts.add(Integer.valueOf(text));
        }
        return parts;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
