package dk.sagsgang.importing.internal.grammar.header;

import dk.sagsgang.importing.internal.grammar.heads.HeadFinder;
import dk.sagsgang.importing.internal.grammar.lines.Lines;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.vocabulary.Alternatives;
import dk.sagsgang.vocabulary.HeaderLabel;
import dk.sagsgang.vocabulary.HeadingVocabulary.DocumentHeadWords;
import dk.sagsgang.vocabulary.PhraseTable;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Sorts the lines before the first item: the head of the document and its table of contents. */
public final class Preamble {
    /** A line with a label may list a whole council, whose 31 members with parties and titles are some thousand characters. */
    private static final int LONGEST_LINE = 4000;

    /** After the heading of a table of contents: a colon, or the heading of its column of page numbers. */
    private final Pattern pageColumn;

    private final DocumentHeadWords vocabulary;
    private final Set<String> were;

    public Preamble(Vocabulary vocabulary) {
        this.vocabulary = vocabulary.headings().documents();
        this.were = vocabulary.absences().substitution().were();
        this.pageColumn =
                Pattern.compile(":$|\\s+" + Alternatives.of(vocabulary.pages().columns()) + ":?$");
    }

    /**
     * The lines before the first item.
     *
     * @param header indices of the head's lines
     * @param headerLines their source lines
     * @param contentsLines the source lines of the table of contents
     */
    public record Split(List<Integer> header, List<LineRange> headerLines, List<LineRange> contentsLines) {}

    /** Sorts the lines before {@code to} into head and table of contents. */
    public Split split(Lines lines, int to) {
        List<Integer> header = new ArrayList<>();
        List<Integer> headerAll = new ArrayList<>();
        List<Integer> contents = new ArrayList<>();
        boolean inContents = false;
        for (int i = 0; i < to; i++) {
            if (lines.line(i).isBlank()) {
                continue;
            }
            String plain = lines.plain(i);
            if (isContentsHeading(plain)) {
                inContents = true;
            } else if (inContents && label(plain).isPresent()) {
                inContents = false;
            }
            boolean entry = inContents || HeadFinder.hasLeaderDots(plain);
            if (!entry && lines.isReadable(i)) {
                header.add(i);
            }
            (entry ? contents : headerAll).add(i);
        }
        return new Split(header, ranges(lines, headerAll), ranges(lines, contents));
    }

    private boolean isContentsHeading(String plain) {
        String key = pageColumn.matcher(plain).replaceFirst("");
        return key.length() < 40 && vocabulary.contents().contains(key.toLowerCase(Locale.ROOT));
    }

    /** The label that a line begins with, where a colon, a blank or the line's end follows it. */
    public Optional<PhraseTable.Match<HeaderLabel>> label(String plain) {
        if (plain.isEmpty() || plain.length() > LONGEST_LINE || !Character.isUpperCase(plain.charAt(0))) {
            return Optional.empty();
        }
        Words words = Words.of(plain);
        return vocabulary
                .labels()
                .findAt(words, 0)
                .map(match -> withVerb(match, words))
                .filter(match -> {
                    int end = words.end(match.next() - 1);
                    boolean ends = end == plain.length();
                    boolean colon = !ends
                            && plain.substring(end, Math.min(plain.length(), end + 3))
                                    .contains(":");
                    boolean digits = plain.chars().anyMatch(Character::isDigit);
                    return ends
                            || colon
                            || (digits && words.size() < 14)
                            || isPlace(match.meaning(), words)
                            || isList(match, words);
                });
    }

    /** {@code Til stede var: Anna Holm}: a form of to be before the colon. */
    private PhraseTable.Match<HeaderLabel> withVerb(PhraseTable.Match<HeaderLabel> match, Words words) {
        int next = match.next();
        boolean verb = next + 1 < words.size()
                && were.contains(words.lower(next))
                && words.gapBefore(next + 1).contains(":");
        return verb ? new PhraseTable.Match<>(match.meaning(), match.first(), next + 1) : match;
    }

    private static boolean isPlace(HeaderLabel label, Words words) {
        return label == HeaderLabel.PLACE && words.size() < 14;
    }

    /**
     * {@code Deltagere Ida Holm, Jens Bro}: names after a label that is told from them by its print, with commas between them. Who was
     * away may be one, or {@code Ingen}.
     */
    private static boolean isList(PhraseTable.Match<HeaderLabel> match, Words words) {
        boolean named = match.next() < words.size() && words.isCapitalised(match.next());
        return named
                && switch (match.meaning()) {
                    case PRESENT, MEMBERS -> words.text().contains(",");
                    case ABSENT -> true;
                    default -> false;
                };
    }

    /** Joins lines on end, blank ones between them included, into ranges. */
    public static List<LineRange> ranges(Lines lines, List<Integer> indices) {
        List<LineRange> ranges = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (int index : indices) {
            if (start >= 0 && lines.lastFilled(end + 1, index) < 0) {
                end = index;
                continue;
            }
            if (start >= 0) {
                ranges.add(lines.range(start, end + 1));
            }
            start = index;
            end = index;
        }
        if (start >= 0) {
            ranges.add(lines.range(start, end + 1));
        }
        return ranges;
    }
}
