package dk.sagsgang.importing.internal.openness;

import dk.sagsgang.cases.SectionKind;
import dk.sagsgang.importing.internal.openness.ClosingMarks.Labelled;
import dk.sagsgang.importing.parsed.ParsedAttachment;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.parsed.ParsedSection;
import java.util.List;

/** Reads what an item says about its own openness, and of its sections' and attachments'. */
final class ItemOpenness {
    private static final int LINES_BELOW_HEAD = 10;
    private static final int LINES_OF_LEAD = 4;

    private final ClosingMarks marks;

    ItemOpenness(ClosingMarks marks) {
        this.marks = marks;
    }

    void read(ParsedItem item, SourceText text, Withholding held) {
        if (!item.visibility().isPublic()) {
            return;
        }
        head(item, text, held);
        lead(item, text, held);
        for (ParsedSection section : item.sections()) {
            section(item, section, text, held);
        }
        for (ParsedAttachment attachment : item.attachments()) {
            int line = attachment.lines().start();
            if (marks.closesName(attachment.name(), true) || closesLink(attachment)) {
                held.attachment(item, attachment, line);
            }
        }
    }

    private boolean closesLink(ParsedAttachment attachment) {
        String link = attachment.link();
        return link != null && marks.closesFile(link.substring(link.lastIndexOf('/') + 1));
    }

    /** Whether the head of an item says itself that it is open. */
    boolean isOpened(ParsedItem item, SourceText text) {
        int end = Math.min(text.size(), item.head().end() + 1);
        for (int number = item.head().start(); number <= end; number++) {
            if (text.isReadable(number) && marks.opensLine(text.plain(number))) {
                return true;
            }
        }
        return false;
    }

    private void head(ParsedItem item, SourceText text, Withholding held) {
        String title = item.title();
        int start = item.head().start();
        if (marks.closesName(title, false)) {
            held.item(item, start);
        }
        if (marks.closesName(text.plain(start), false)) {
            held.item(item, start);
        }
        for (int number = start + 1; number <= item.head().end(); number++) {
            if (text.isReadable(number) && closesBeside(text, number)) {
                held.item(item, number);
            }
        }
    }

    /** The lines between the head and the first heading, and rows of a table beside the head. */
    private void lead(ParsedItem item, SourceText text, Withholding held) {
        if (item.sections().isEmpty()) {
            return;
        }
        ParsedSection first = item.sections().getFirst();
        int from = item.head().end() + 1;
        int seen = 0;
        for (int number = from; number <= last(item) && seen < LINES_BELOW_HEAD; number++) {
            if (!text.isReadable(number)) {
                continue;
            }
            seen++;
            boolean row = !text.cells(number).isEmpty()
                    || text.plain(number).startsWith("|")
                    || text.plain(number).indexOf('\t') >= 0;
            boolean lead =
                    first.kind() == SectionKind.LEAD && number <= first.lines().end() && seen <= LINES_OF_LEAD;
            boolean label = seen == 1 && number == first.lines().start() && isMarkBehindLabel(text.plain(number));
            if ((row || lead || label)
                    && text.plain(number).length() <= SourceText.LONGEST_LINE
                    && closesBeside(text, number)) {
                held.item(item, number);
            }
        }
    }

    /** What may be a section's heading and may be a label of the item ("Behandling: Lukket"). */
    private boolean isMarkBehindLabel(String line) {
        int colon = line.indexOf(':');
        return colon > 0 && marks.isMark(line.substring(colon + 1));
    }

    private static int last(ParsedItem item) {
        return item.sections().getLast().lines().end();
    }

    private void section(ParsedItem item, ParsedSection section, SourceText text, Withholding held) {
        int start = section.lines().start();
        String heading = section.heading();
        if (heading != null && (marks.speaksOfClosing(heading) || marks.closesLine(text.plain(start)))) {
            hold(item, section, text.plain(start), start, held);
        }
        int from = heading == null ? start : start + 1;
        boolean isFirst = true;
        for (int number = from; number <= section.lines().end(); number++) {
            if (!text.isReadable(number) || held.isConsumed(number)) {
                continue;
            }
            line(item, section, text, held, number, isFirst && heading != null);
            isFirst = false;
        }
    }

    private void line(
            ParsedItem item, ParsedSection section, SourceText text, Withholding held, int number, boolean isFirst) {
        if (!text.maySpeak(number)) {
            return;
        }
        String line = text.whole(number);
        if (line.length() > SourceText.LONGEST_LINE
                || !text.beginsParagraph(number)
                || !marks.speaksOfClosing(line)
                || RowOpenness.of(marks, text, number) == Labelled.OPEN) {
            return;
        }
        boolean attachments = section.kind() == SectionKind.ATTACHMENTS;
        if (attachments) {
            if (marks.isMark(line) || (line.endsWith(":") && marks.closesLine(line))) {
                held.from(item, section, number);
            } else if (marks.ofItem(line) && marks.closesName(line, false) && beginsAgainBelow(item, section)) {
                held.restOf(item, number);
            }
            return;
        }
        if (isFirst && marks.closesLine(line)) {
            held.section(item, section, number);
        } else if (marks.isMark(line) || (text.maybeHeading(number) && marks.closesName(line, false))) {
            hold(item, section, line, number, held);
        }
    }

    private void hold(ParsedItem item, ParsedSection section, String line, int number, Withholding held) {
        boolean unknown =
                section.kind() == SectionKind.OTHER || number > section.lines().start();
        if (unknown && mayHeadAnItem(item, section, line)) {
            held.restOf(item, number);
        } else {
            held.section(item, section, number);
        }
    }

    /**
     * A line that names items or numbers, or below which the sections begin again, may be the head of one that was
     * missed.
     */
    private boolean mayHeadAnItem(ParsedItem item, ParsedSection section, String line) {
        return marks.ofGroup(line)
                || marks.ofItem(line)
                || line.chars().anyMatch(Character::isDigit)
                || beginsAgainBelow(item, section);
    }

    /** Whether a section below is of the same known kind as one above. */
    private static boolean beginsAgainBelow(ParsedItem item, ParsedSection section) {
        int at = item.sections().indexOf(section);
        List<SectionKind> before =
                item.sections().subList(0, at).stream().map(ParsedSection::kind).toList();
        return item.sections().subList(at + 1, item.sections().size()).stream()
                .map(ParsedSection::kind)
                .anyMatch(kind -> kind != SectionKind.OTHER && before.contains(kind));
    }

    private boolean closesBeside(SourceText text, int number) {
        return RowOpenness.of(marks, text, number) == Labelled.CLOSED;
    }
}
