package dk.sagsgang.importing.internal.grammar.heads;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.cases.JournalNumber;
import dk.sagsgang.importing.internal.grammar.GrammarContext;
import dk.sagsgang.importing.internal.grammar.decisions.OutcomeReader;
import dk.sagsgang.importing.internal.grammar.lines.Lines;
import dk.sagsgang.importing.internal.grammar.values.CaseLetters;
import dk.sagsgang.importing.internal.grammar.values.ClosedMarks;
import dk.sagsgang.importing.internal.grammar.values.TrailingReference;
import dk.sagsgang.vocabulary.Alternatives;
import dk.sagsgang.vocabulary.ItemVocabulary;
import dk.sagsgang.vocabulary.SentenceVocabulary;
import dk.sagsgang.vocabulary.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads an item's number, title, letter, case number and openness from its first lines. */
public final class ItemHeadReader {
    private static final int LONGEST_TITLE_LINES = 6;
    private static final int WRAPS_FROM = 35;
    private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\s*\\(\\s*\\)$");

    /** {@code 17.01.04-P20-4-16 - Title}. */
    private static final Pattern LEADING_NUMBER = Pattern.compile(
            "^(\\d{2}\\.\\d{2}\\.\\d{2}-\\S+|(?:19|20)\\d{2}/\\d{3,8}|[A-ZÆØÅ]{2,4} \\d{1,5}/\\d{2,4})[.]?\\s+[-\u2013:]?\\s*(?=\\p{L})");

    private final CaseLetters letters;
    private final ClosedMarks marks;
    private final OutcomeReader outcomes;
    private final SentenceVocabulary sentences;
    private final ItemVocabulary items;

    /** {@code (20 min.)} at the end of a title. */
    private final Pattern duration;

    public ItemHeadReader(GrammarContext parts) {
        this.outcomes = parts.outcomes();
        this.letters = parts.letters();
        this.marks = parts.marks();
        this.sentences = parts.vocabulary().sentences();
        this.items = parts.vocabulary().items();
        this.duration = Pattern.compile("\\s*[(\\[][^()\\[\\]\\d]{0,5}\\d{1,3}(?:\\s?[-\u2013]\\s?\\d{1,3})?\\s?"
                + Alternatives.of(items.heads().durations()) + "\\.?[)\\]]$");
    }

    /** Reads the head of an item whose lines end before {@code limit}. */
    public ItemHead read(Lines lines, HeadingCandidate candidate, int limit) {
        StringBuilder title = new StringBuilder();
        Above above = above(lines, candidate);
        int at = candidate.line();
        String first = lines.plain(at);
        String behind = first.substring(Math.min(candidate.titleStart(), first.length()))
                .strip();
        String onLine = behind.isEmpty() ? null : lines.referenceIn(behind);
        title.append(onLine == null && above.title.isEmpty() ? behind : above.title);
        boolean titleBelow = above.title.isEmpty() && candidate.style() != HeadingCandidate.Style.UNTITLED;
        at = titleBelow ? title(lines, at + 1, limit, title) : at + 1;
        Rest rest = rest(lines, at, limit, onLine == null ? above.reference : onLine);
        String reference = rest.reference;
        String text = title.toString();
        if (reference == null) {
            Optional<TrailingReference> trailing = TrailingReference.find(text);
            reference = trailing.map(TrailingReference::printed).orElse(null);
            text = trailing.map(TrailingReference::title).orElse(text);
        }
        if (reference == null) {
            Matcher leading = LEADING_NUMBER.matcher(text);
            Optional<JournalNumber> number =
                    leading.find() ? JournalNumber.findAfterTitle(leading.group(1)) : Optional.empty();
            reference = number.map(JournalNumber::printed).orElse(null);
            text = number.isPresent() ? text.substring(leading.end()) : text;
        }
        text = EMPTY_BRACKETS.matcher(text).replaceFirst("");
        text = duration.matcher(text).replaceFirst("");
        return titled(candidate, marks.withoutOpenMark(text), reference, rest);
    }

    /** What of a head is printed above its number. */
    private record Above(String title, @Nullable String reference) {}

    private static Above above(Lines lines, HeadingCandidate candidate) {
        StringBuilder title = new StringBuilder();
        String reference = null;
        for (int i = candidate.from(); i < candidate.line(); i++) {
            String found = lines.reference(i);
            if (found != null) {
                reference = found;
            } else if (lines.isReadable(i) && !isSame(lines.plain(i), lines.plain(candidate.line()))) {
                title.append(title.isEmpty() ? "" : " ").append(lines.plain(i));
            }
        }
        return new Above(title.toString(), reference);
    }

    /** The head printed twice, with other blanks. */
    private static boolean isSame(String one, String other) {
        return one.replaceAll("\\s+", "").equals(other.replaceAll("\\s+", ""));
    }

    private ItemHead titled(HeadingCandidate candidate, String printed, @Nullable String reference, Rest rest) {
        String unmarked = unmarked(printed);
        CaseLetters.Titled titled = letters.read(unmarked);
        String behindLetter = unmarked(titled.title());
        boolean closed = rest.closed || !unmarked.equals(printed) || !behindLetter.equals(titled.title());
        closed |= marks.closesItem(printed);
        String title = behindLetter.isEmpty() ? printed : behindLetter;
        return new ItemHead(
                candidate.number(),
                title,
                titled.letter() == null ? rest.letter : titled.letter(),
                titled.raisedTo(),
                reference,
                closed ? Visibility.CLOSED : Visibility.PUBLIC,
                rest.publicTitle,
                candidate.from(),
                rest.end);
    }

    private String unmarked(String title) {
        String start = marks.startsWithMark(title);
        String end = marks.endsWithMark(start == null ? title : start);
        return end != null ? end : start != null ? start : title;
    }

    /** Adds the lines that go on with the title; returns the first that does not. */
    private int title(Lines lines, int from, int limit, StringBuilder title) {
        int first = lines.nextFilled(from);
        String labelled = title.isEmpty() && first < limit ? behindTitleLabel(lines.plain(first)) : null;
        if (labelled != null) {
            title.append(labelled);
            return first + 1;
        }
        int at = from;
        int previous = from - 1;
        for (int seen = 1; seen < LONGEST_TITLE_LINES; seen++) {
            int next = lines.nextFilled(at);
            if (next >= limit || !goesOn(lines, previous, next, title)) {
                break;
            }
            join(title, lines.plain(next));
            previous = next;
            at = next + 1;
        }
        return at;
    }

    /** {@code Emne: Title}: what follows the label; null where no such label begins the line. */
    private @Nullable String behindTitleLabel(String plain) {
        int colon = plain.indexOf(':');
        boolean label = colon > 0
                && colon + 1 < plain.length()
                && items.heads()
                        .titleLabels()
                        .contains(plain.substring(0, colon).strip().toLowerCase(Locale.ROOT));
        return label ? plain.substring(colon + 1).strip() : null;
    }

    /** A word that was divided at the end of a line is one word again; {@code Børn- og} keeps its hyphen. */
    private void join(StringBuilder title, String line) {
        int last = title.length() - 1;
        boolean divided = last > 0
                && title.charAt(last) == '-'
                && Character.isLetter(title.charAt(last - 1))
                && Character.isLowerCase(line.charAt(0))
                && !sentences.beginsWithDivided(line);
        if (divided) {
            title.setLength(last);
        } else if (!title.isEmpty()) {
            title.append(' ');
        }
        title.append(line);
    }

    private boolean goesOn(Lines lines, int previous, int next, StringBuilder title) {
        String plain = lines.plain(next);
        if (lines.heading(next) != null || lines.reference(next) != null || isLabel(lines, next, plain)) {
            return false;
        }
        if (title.isEmpty()) {
            return true;
        }
        boolean lower = Character.isLowerCase(plain.charAt(0));
        char last = title.charAt(title.length() - 1);
        if ((last == '?' || last == '!') && !lower) {
            return false;
        }
        if (next - previous > 1) {
            return lower && lines.line(next).level() == lines.line(previous).level() && isCutOff(lines, previous, next);
        }
        if (lines.line(previous).level() > 0 || lines.line(next).level() > 0) {
            return lines.line(previous).level() == lines.line(next).level();
        }
        boolean wraps = (lines.plain(previous).length() >= WRAPS_FROM && plain.length() < 120) || isYear(plain);
        boolean sentence = plain.endsWith(".") && (plain.length() > 60 || isSentence(plain));
        boolean listed = plain.length() > 2 && (plain.charAt(1) == ')' || plain.startsWith("- "));
        return !sentence && !listed && (wraps || lower || endsOpen(lines.plain(previous)));
    }

    /** {@code 2024} or {@code 2024-2027} alone can only end the title above it. */
    private static boolean isYear(String plain) {
        return plain.length() <= 9 && plain.matches("(?:19|20)\\d{2}(?:[-/](?:19|20)?\\d{2})?");
    }

    /** A short line that states what was done is not part of a title. */
    private boolean isSentence(String plain) {
        Words words = Words.of(plain);
        return Character.isUpperCase(plain.charAt(0))
                && words.size() > 2
                && outcomes.find(words).isPresent();
    }

    /** A page break in the middle of a title: few lines, and a case number or section right after. */
    private static boolean isCutOff(Lines lines, int previous, int next) {
        int after = lines.nextFilled(next + 1);
        boolean near = next - previous <= 5 && lines.plain(previous).length() >= WRAPS_FROM;
        return near && after < lines.size() && (lines.reference(after) != null || lines.heading(after) != null);
    }

    private boolean endsOpen(String plain) {
        char last = plain.charAt(plain.length() - 1);
        return last == '-' || last == '\u2013' || last == ',' || last == '&' || sentences.endsWithAnd(plain);
    }

    private boolean isLabel(Lines lines, int index, String plain) {
        return lines.isItemLabel(index)
                || marks.closesItem(plain)
                || marks.opensItem(plain)
                || marks.publicTitle(plain) != null;
    }

    private static final class Rest {
        private @Nullable String reference;
        private @Nullable String publicTitle;
        private @Nullable String letter;
        private boolean closed;
        private int end;
    }

    /** Reads case number, labels and marks; the head ends with the last of them. */
    private Rest rest(Lines lines, int from, int limit, @Nullable String onLine) {
        Rest rest = new Rest();
        rest.reference = onLine;
        rest.end = from;
        for (int next = lines.nextFilled(from); next < limit; next = lines.nextFilled(next + 1)) {
            String plain = lines.plain(next);
            String reference = rest.reference == null ? lines.reference(next) : null;
            if (reference != null) {
                rest.reference = reference;
            } else if (lines.heading(next) != null || !isLabel(lines, next, plain)) {
                break;
            } else {
                label(rest, plain);
            }
            rest.end = next + 1;
        }
        return rest;
    }

    private void label(Rest rest, String plain) {
        rest.closed |= marks.closesItem(plain);
        rest.letter = rest.letter == null ? letters.labelled(plain) : rest.letter;
        String publicTitle = marks.publicTitle(plain);
        if (publicTitle != null) {
            rest.publicTitle = publicTitle;
        }
    }
}
