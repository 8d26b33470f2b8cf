package dk.sagsgang.importing.internal.grammar.items;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.importing.internal.grammar.GrammarContext;
import dk.sagsgang.importing.internal.grammar.header.Preamble;
import dk.sagsgang.importing.internal.grammar.heads.HeadingCandidate;
import dk.sagsgang.importing.internal.grammar.heads.ItemHead;
import dk.sagsgang.importing.internal.grammar.lines.Lines;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.vocabulary.HeaderLabel;
import dk.sagsgang.vocabulary.LetterVocabulary;
import dk.sagsgang.vocabulary.PhraseTable;
import dk.sagsgang.vocabulary.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lays every line to the head of the document, the contents or an item. Lines that close or open a group of items, and the
 * end of the meeting below the last item, belong to the head.
 */
public final class Layout {
    private static final int LONGEST_CLOSING = 40;
    private static final int LINES_ABOVE_FIRST = 3;
    private static final int LINES_OF_MEETING = 4;

    private final Lines lines;
    private final GrammarContext parts;
    private final Preamble preamble;
    private final List<Span> items = new ArrayList<>();
    private final List<Integer> headerIndices = new ArrayList<>();
    private final List<LineRange> headerLines = new ArrayList<>();
    private final List<LineRange> contentsLines = new ArrayList<>();

    public Layout(Lines lines, GrammarContext parts, Preamble preamble) {
        this.lines = lines;
        this.parts = parts;
        this.preamble = preamble;
    }

    /**
     * An item's lines.
     *
     * @param candidate where its head begins
     * @param to the line after its last
     * @param inClosedGroup whether a line above closes it with others
     */
    public record Span(HeadingCandidate candidate, int to, boolean inClosedGroup) {
        /** The head, closed where a line above the item closes it with others. */
        public ItemHead closed(ItemHead head) {
            return inClosedGroup
                    ? new ItemHead(
                            head.number(),
                            head.title(),
                            head.letter(),
                            head.raisedTo(),
                            head.reference(),
                            Visibility.CLOSED,
                            head.publicTitle(),
                            head.from(),
                            head.to())
                    : head;
        }
    }

    /** Lays out the document between these heads, of which there is at least one. */
    public Layout lay(List<HeadingCandidate> found) {
        int first = found.getFirst().from();
        Preamble.Split split = preamble.split(lines, first);
        headerIndices.addAll(split.header());
        headerLines.addAll(split.headerLines());
        contentsLines.addAll(split.contentsLines());
        boolean closed = groupAbove(first, 0, false) < 0 ? false : closesAbove(first);
        for (int i = 0; i < found.size(); i++) {
            int next = i + 1 < found.size() ? found.get(i + 1).from() : lines.size();
            int to = i + 1 < found.size()
                    ? headAbove(found.get(i), found.get(i + 1), next)
                    : closing(found.get(i).line() + 1);
            to = to < 0 ? next : to;
            items.add(new Span(found.get(i), to, closed));
            for (int line = to; line < next; line++) {
                closed = lines.isReadable(line) ? group(line, closed) : closed;
            }
            addHeader(to, next);
        }
        headerLines.sort(Comparator.comparingInt(LineRange::start));
        return this;
    }

    /** Lines above an item that are of no item: those that open or close a group, or the head of another meeting. */
    private int headAbove(HeadingCandidate item, HeadingCandidate below, int next) {
        int group = groupAbove(next, item.line() + 1, true);
        boolean startsOver = group < 0 && below.isFirst() && !below.isAfter(item);
        return startsOver ? meetingAbove(next, item.line() + 1) : group;
    }

    /** {@code Referat af møde den 3. maj} where the numbers start over: the first line of its block; -1 where there is none. */
    private int meetingAbove(int item, int from) {
        int at = item - 1;
        while (at >= from && !lines.isReadable(at)) {
            at--;
        }
        int first = at + 1;
        boolean dated = false;
        for (int seen = 0; at >= from && lines.isReadable(at) && seen < LINES_OF_MEETING; at--, seen++) {
            first = at;
            Words words = Words.of(lines.plain(at));
            for (int i = 0; i < words.size(); i++) {
                boolean minutes =
                        parts.vocabulary().headings().documents().minutes().contains(words.lower(i));
                dated |= minutes && parts.dates().findFrom(lines.plain(at), 0).isPresent();
            }
        }
        return dated ? first : -1;
    }

    private boolean group(int line, boolean closed) {
        String plain = lines.plain(line);
        return parts.marks().closesGroup(plain) || (!parts.marks().opensGroup(plain) && closed);
    }

    private boolean closesAbove(int first) {
        int mark = groupAbove(first, 0, false);
        return mark >= 0 && parts.marks().closesGroup(lines.plain(mark));
    }

    /** The first of the lines right above an item that open or close a group; -1 where there are none. */
    private int groupAbove(int item, int from, boolean all) {
        int mark = -1;
        int seen = 0;
        for (int i = item - 1; i >= from && seen < LINES_ABOVE_FIRST; i--) {
            if (!lines.isReadable(i)) {
                continue;
            }
            String plain = lines.plain(i);
            if (!parts.marks().closesGroup(plain) && !parts.marks().opensGroup(plain) && !isLetterGroup(plain)) {
                break;
            }
            mark = i;
            seen++;
            if (!all) {
                break;
            }
        }
        return mark;
    }

    /** {@code B. Sager til afgørelse i udvalget}: the heading of a group of cases of one letter. */
    private boolean isLetterGroup(String plain) {
        boolean lettered = plain.length() > 8
                && plain.length() < 90
                && Character.isUpperCase(plain.charAt(0))
                && ".:-) ".indexOf(plain.charAt(1)) >= 0;
        LetterVocabulary letters = parts.vocabulary().letters();
        String lower = lettered ? plain.toLowerCase(Locale.ROOT) + " " : "";
        return letters.groupParts().occurIn(lower)
                || letters.groups().stream().anyMatch(word -> lower.contains(" " + word + " "));
    }

    /** The first line below the last item that marks the end of the meeting; -1 where none does. */
    private int closing(int from) {
        int seen = 0;
        int found = -1;
        for (int i = lines.size() - 1; i >= from && seen < LONGEST_CLOSING; i--) {
            if (!lines.isReadable(i)) {
                continue;
            }
            seen++;
            Optional<PhraseTable.Match<HeaderLabel>> label = preamble.label(lines.plain(i));
            if (label.isPresent()
                    && label.get().meaning() == HeaderLabel.END
                    && parts.vocabulary().items().closing().begin(lines.plain(i))) {
                found = i;
            } else if (isSignature(lines.plain(i))) {
                found = i;
            }
        }
        return found >= 0 ? found : headBelow(from);
    }

    /**
     * The head of the document where it is printed below the items: the last paragraphs are nothing but labels with their values, up
     * to the one that names the body or the day; -1 where they are not.
     */
    private int headBelow(int from) {
        int found = -1;
        boolean named = false;
        int i = lines.size() - 1;
        for (int seen = 0; i >= from && seen < LONGEST_CLOSING; i--) {
            if (!lines.isReadable(i)) {
                continue;
            }
            seen++;
            HeaderLabel label = labelled(lines.plain(i));
            if (label == null) {
                break;
            }
            named |= label == HeaderLabel.BODY || label == HeaderLabel.DATE;
            if (named && lines.afterGap(i)) {
                found = i;
                named = false;
            }
        }
        return found;
    }

    /** The label that a line begins with, where a colon and a value follow. */
    private @Nullable HeaderLabel labelled(String plain) {
        int colon = plain.indexOf(':');
        return colon < 0 || colon + 1 == plain.length()
                ? null
                : preamble.label(plain).map(PhraseTable.Match::meaning).orElse(null);
    }

    /** {@code Underskriftsside}: names and no more of the items are below it. */
    private boolean isSignature(String plain) {
        String key = plain.endsWith(":") ? plain.substring(0, plain.length() - 1) : plain;
        return parts.vocabulary().items().signatures().contains(key.toLowerCase(Locale.ROOT));
    }

    private void addHeader(int from, int to) {
        List<Integer> indices = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (!lines.line(i).isBlank()) {
                indices.add(i);
                if (lines.isReadable(i)) {
                    headerIndices.add(i);
                }
            }
        }
        headerLines.addAll(Preamble.ranges(lines, indices));
    }

    /** The items' lines, in order. */
    public List<Span> items() {
        return items;
    }

    /** Indices of the readable lines of the head. */
    public List<Integer> headerIndices() {
        return headerIndices;
    }

    /** All source lines of the head. */
    public List<LineRange> headerLines() {
        return headerLines;
    }

    /** Source lines of the table of contents. */
    public List<LineRange> contentsLines() {
        return contentsLines;
    }
}
