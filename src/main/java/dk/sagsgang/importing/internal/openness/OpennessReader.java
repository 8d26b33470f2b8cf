package dk.sagsgang.importing.internal.openness;

import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.FindingLog;
import dk.sagsgang.importing.Openings;
import dk.sagsgang.importing.internal.openness.ClosingMarks.Labelled;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.importing.source.SourceFormat;
import dk.sagsgang.vocabulary.ClosingVocabulary;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the places where openness is stated, in whatever words, and holds back what may be closed: fail closed. What
 * the grammar has closed by plain marks stays as it is.
 */
public final class OpennessReader {
    /** Where an empty line parts what belongs together from what does not. */
    private static final Set<SourceFormat> PARAGRAPHS_BY_GAP = EnumSet.of(SourceFormat.TEXT, SourceFormat.MARKDOWN);

    /** An item of an export never begins here: a blank line or the head is above it. */
    static final int FIRST_LINE = 1;

    private static final int LINES_ABOVE = 4;
    private static final int LONGEST_ABOVE = 160;
    private static final Pattern ENTRY = Pattern.compile("^\\D{0,30}?(\\d{1,3}(?:\\.\\d{1,2})?)\\b");

    private static final Pattern LISTED = Pattern.compile("^[|\\s-]*(\\d{1,4}(?:\\.\\d{1,2})?)[.:)]?\\s");

    private final ClosingMarks marks;
    private final ItemOpenness items;

    public OpennessReader(ClosingVocabulary words) {
        marks = new ClosingMarks(words);
        items = new ItemOpenness(marks);
    }

    /** Whether a finding says that something is held back, which only those who import may see. */
    public static boolean isHeldBack(Finding finding) {
        return finding.code().equals(FindingLog.HELD_BACK);
    }

    /** Whether a text holds any word that may say that something is closed; quick, since most texts do not. */
    public boolean speaksOfClosing(String text) {
        return marks.speaksOfClosing(text);
    }

    /** Whether a text says that something is closed and nothing else. */
    public boolean isMark(String text) {
        return marks.isMark(text);
    }

    /** A heading without the mark beside it, such as brackets that say that it is closed; null where it has none. */
    public @Nullable String withoutMark(String heading) {
        return marks.withoutMark(heading);
    }

    /** The same minutes with all that may be closed and is not opened held back, and a finding for each. */
    public ParsedMinutes read(ParsedMinutes minutes, SourceText text, Openings openings) {
        return read(minutes, text, openings, Set.of());
    }

    /**
     * The same, where an export should have stated the openness of what begins at some lines and did not.
     *
     * @param unstated lines at which items, sections and attachments begin, or the first for the whole
     */
    public ParsedMinutes read(ParsedMinutes minutes, SourceText text, Openings openings, Set<Integer> unstated) {
        if (!minutes.hasKnownForm()) {
            return minutes;
        }
        Withholding held = new Withholding(minutes, openings);
        unstated(minutes, unstated, held);
        if (marks.closesFile(minutes.source())) {
            held.document(0);
        }
        running(text, held);
        head(minutes, text, held, minutes.items().isEmpty() ? text.size() + 1 : groups(minutes, text, held));
        contents(minutes, text, held);
        for (ParsedItem item : minutes.items()) {
            items.read(item, text, held);
        }
        return held.applied();
    }

    private static void unstated(ParsedMinutes minutes, Set<Integer> lines, Withholding held) {
        if (lines.contains(FIRST_LINE)) {
            held.document(FIRST_LINE);
        }
        for (ParsedItem item : minutes.items()) {
            if (lines.contains(item.head().start())) {
                held.item(item, item.head().start());
            }
            item.sections().stream()
                    .filter(section -> lines.contains(section.lines().start()))
                    .forEach(section ->
                            held.section(item, section, section.lines().start()));
            item.attachments().stream()
                    .filter(attachment -> lines.contains(attachment.lines().start()))
                    .forEach(attachment ->
                            held.attachment(item, attachment, attachment.lines().start()));
        }
    }

    private void running(SourceText text, Withholding held) {
        Set<String> seen = new HashSet<>();
        for (int number = 1; number <= text.size(); number++) {
            String line = text.plain(number);
            if (text.isRunning(number) && marks.closesLine(line) && seen.add(line)) {
                held.document(number);
            }
        }
    }

    /** The lines before the first item and its group's heading speak of the whole document. */
    private void head(ParsedMinutes minutes, SourceText text, Withholding held, int to) {
        for (int number = 1; number < to; number++) {
            if (text.isReadable(number)
                    && !isContents(minutes, number)
                    && closesBeside(text, number)
                    && !entry(minutes, text.plain(number), number, held)) {
                held.document(number);
            }
        }
    }

    /** A line of the head that begins with an item's number is an entry of a list of them. */
    private static boolean entry(ParsedMinutes minutes, String line, int number, Withholding held) {
        Matcher entry = LISTED.matcher(line);
        boolean listed = isListed(minutes, line) && entry.find();
        if (listed) {
            entry(minutes.items(), entry.group(1), number, held);
        }
        return listed;
    }

    private static boolean isListed(ParsedMinutes minutes, String line) {
        Matcher entry = LISTED.matcher(line);
        return entry.find()
                && minutes.items().stream().anyMatch(item -> item.number().equals(entry.group(1)));
    }

    private static boolean isContents(ParsedMinutes minutes, int number) {
        return minutes.contentsLines().stream().anyMatch(lines -> lines.start() <= number && number <= lines.end());
    }

    /**
     * Marks right above items, of one or of all that follow; returns the first line that belongs to the first item's.
     */
    private int groups(ParsedMinutes minutes, SourceText text, Withholding held) {
        int top = minutes.items().getFirst().head().start();
        int closedBy = 0;
        Set<String> again = repeatedAbove(minutes, text);
        for (int at = 0; at < minutes.items().size(); at++) {
            ParsedItem item = minutes.items().get(at);
            int own = 0;
            int above = item.head().start() - 1;
            boolean tight = above >= 1 && text.isReadable(above) && PARAGRAPHS_BY_GAP.contains(minutes.format());
            int from = at == 0 ? 1 : minutes.items().get(at - 1).head().end() + 1;
            for (int seen = 0; seen < LINES_ABOVE && above >= from; above--) {
                if (!text.isReadable(above)) {
                    continue;
                }
                if (isContents(minutes, above) || isListed(minutes, text.plain(above))) {
                    break;
                }
                seen++;
                String line = text.whole(above);
                if (marks.opensLine(line)) {
                    closedBy = 0;
                    own = -1;
                    break;
                }
                if (!isMarkAbove(minutes, at, text, above)) {
                    if (seen > 1 || !text.maybeHeading(above) || marks.ofGroup(line)) {
                        break;
                    }
                    continue;
                }
                own = above;
                if (at == 0) {
                    top = above;
                }
                if (marks.ofGroup(line) || !(tight || again.contains(text.plain(above)))) {
                    closedBy = above;
                }
                held.consumed(above);
                break;
            }
            int by = own > 0 ? own : closedBy;
            if (by > 0 && own >= 0 && !items.isOpened(item, text)) {
                held.item(item, by);
            }
        }
        return top;
    }

    /**
     * Lines that are right above several items: each applies to its own item, since a group's heading is not printed
     * twice.
     */
    private static Set<String> repeatedAbove(ParsedMinutes minutes, SourceText text) {
        Set<String> seen = new HashSet<>();
        Set<String> again = new HashSet<>();
        for (ParsedItem item : minutes.items()) {
            int above = item.head().start() - 1;
            while (above >= 1 && !text.isReadable(above)) {
                above--;
            }
            if (above >= 1 && !seen.add(text.plain(above))) {
                again.add(text.plain(above));
            }
        }
        return again;
    }

    /** Among attachments only a line that says nothing else speaks of the item below; the name of one speaks of itself. */
    private boolean isMarkAbove(ParsedMinutes minutes, int at, SourceText text, int number) {
        String line = text.whole(number);
        boolean attachment = at > 0
                && minutes.items().get(at - 1).attachments().stream()
                        .anyMatch(each -> each.lines().start() <= number
                                && number <= each.lines().end());
        return closesBeside(text, number)
                && !marks.ofPart(line)
                && line.length() <= LONGEST_ABOVE
                && (!attachment || marks.isMark(line) || marks.labelled(line) == Labelled.CLOSED);
    }

    /** A line, or a row by its cells. */
    private boolean closesBeside(SourceText text, int number) {
        return RowOpenness.of(marks, text, number) == Labelled.CLOSED;
    }

    /** An entry of the contents, or a heading over several, closes the items that it names. */
    private void contents(ParsedMinutes minutes, SourceText text, Withholding held) {
        int group = 0;
        for (LineRange lines : minutes.contentsLines()) {
            for (int number = lines.start(); number <= lines.end(); number++) {
                String line = text.plain(number);
                if (line.isEmpty()) {
                    continue;
                }
                if (marks.opensLine(line)) {
                    group = 0;
                }
                boolean closed = marks.closesName(line, false) || marks.closesLine(line);
                Matcher entry = ENTRY.matcher(line);
                boolean named = entry.find();
                if (closed && !named) {
                    group = number;
                } else if (named && (closed || group > 0)) {
                    entry(minutes.items(), entry.group(1), closed ? number : group, held);
                }
            }
        }
    }

    private static void entry(List<ParsedItem> items, String number, int by, Withholding held) {
        items.stream().filter(item -> item.number().equals(number)).forEach(item -> held.item(item, by));
    }
}
