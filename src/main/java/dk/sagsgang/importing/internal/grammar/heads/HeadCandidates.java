package dk.sagsgang.importing.internal.grammar.heads;

import dk.sagsgang.importing.internal.grammar.lines.Lines;
import dk.sagsgang.importing.internal.grammar.text.Markup;
import dk.sagsgang.importing.internal.grammar.values.Dates;
import dk.sagsgang.importing.internal.openness.OpennessReader;
import dk.sagsgang.vocabulary.ItemVocabulary;
import dk.sagsgang.vocabulary.Vocabulary;
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
    /** {@code 3. 3. Title}: the number of a list before the item's own. */
    private static final Pattern NUMBERED_TWICE = Pattern.compile("(\\d{1,3})\\.[ \\u00a0]+(\\1)\\.[ \\u00a0]");

    private static final String BULLETS = "\u2022\u25cf\u25aa\u25e6\u00b7\uf0b7";

    /** Some words, then one before a number: what may close the item that the two name. */
    private static final Pattern CLOSED_BEFORE = Pattern.compile("^(\\D{3,30}?)(\\p{L}+)(?:\\s\\p{L}{1,3}\\.?)?\\s\\d");

    /** What is between a number and a colon or dash. */
    private static final Pattern CLOSED_BEHIND =
            Pattern.compile("^\\p{L}[^\\d]{1,20}\\d{1,3}([^\\d:\\u2013-]{3,40})[:\\u2013-]");

    private final NamedLines named;
    private final NumberedLines numbered;
    private final ItemVocabulary vocabulary;
    private final Set<String> contents;
    private final Dates dates;
    private final OpennessReader openness;

    public HeadCandidates(Vocabulary vocabulary, Dates dates, OpennessReader openness) {
        this.named = new NamedLines(vocabulary);
        this.numbered = new NumberedLines(vocabulary.items());
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
                && NumberText.isDigit(plain.charAt(stop + 1));
        return joined ? plain.substring(0, stop) + ' ' + plain.substring(stop + 1) : plain;
    }

    private @Nullable HeadingCandidate read(int line, String plain, int start) {
        HeadingCandidate inner = start < plain.length() ? read(line, plain.substring(start)) : null;
        return inner == null
                ? null
                : new HeadingCandidate(line, inner.number(), inner.parts(), inner.style(), inner.titleStart() + start);
    }

    private int bulletEnd(String plain) {
        Matcher twice = NUMBERED_TWICE.matcher(plain);
        if (twice.lookingAt()) {
            return twice.start(2);
        }
        if (plain.length() > 1 && plain.charAt(0) == '#' && NumberText.isDigit(plain.charAt(1))) {
            return 1;
        }
        for (String prefix : vocabulary.heads().prefixes()) {
            if (plain.startsWith(prefix + " ")
                    && NumberText.isDigit(plain.charAt(Math.min(prefix.length() + 1, plain.length() - 1)))) {
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
        boolean glued = end > 0 && end < plain.length() && NumberText.isDigit(plain.charAt(end));
        return glued && contents.contains(plain.substring(0, end).toLowerCase(Locale.ROOT)) ? end : 0;
    }

    private @Nullable HeadingCandidate read(int line, String plain) {
        if (plain.length() > LONGEST_TITLE) {
            return null;
        }
        char first = plain.charAt(0);
        if (first >= '0' && first <= '9') {
            return dates.startsWithDate(plain) ? null : numbered.read(line, plain);
        }
        if (!hasDigitSoon(plain)) {
            return null;
        }
        HeadingCandidate byWord = vocabulary.firstLetters().indexOf(first) >= 0 ? named.read(line, plain) : null;
        return byWord == null ? closed(line, plain) : byWord;
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
            return named.read(line, " ".repeat(before.end(1)) + plain.substring(before.end(1)));
        }
        Matcher behind = CLOSED_BEHIND.matcher(plain);
        if (behind.find() && openness.isMark(behind.group(1))) {
            return named.read(
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
}
