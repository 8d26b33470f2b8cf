package dk.sagsgang.importing.internal.openness;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.SourcePlace;
import dk.sagsgang.importing.Openings;
import dk.sagsgang.importing.parsed.ParsedAttachment;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import dk.sagsgang.importing.parsed.ParsedSection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * What is held back of one document, and by which lines. The first line that holds something back is the one
 * reported.
 */
final class Withholding {
    private final ParsedMinutes minutes;
    private final Openings openings;
    private final IdentityHashMap<ParsedItem, Integer> items = new IdentityHashMap<>();
    private final IdentityHashMap<ParsedSection, Integer> sections = new IdentityHashMap<>();
    private final IdentityHashMap<ParsedAttachment, Integer> attachments = new IdentityHashMap<>();
    private final IdentityHashMap<ParsedItem, List<Finding>> findings = new IdentityHashMap<>();
    private final List<Finding> ofDocument = new ArrayList<>();
    private final Set<Integer> consumed = new HashSet<>();

    /** Sections of which the attachments from some line on are held back. */
    private final Set<ParsedSection> labelled = Collections.newSetFromMap(new IdentityHashMap<>());

    Withholding(ParsedMinutes minutes, Openings openings) {
        this.minutes = minutes;
        this.openings = openings;
    }

    private boolean isOpened(ParsedItem item, int line, Withheld what) {
        return !openings.isEmpty() && openings.contains(place(item), finding(line, what));
    }

    /** By identity, since two items may be alike. */
    private int place(ParsedItem item) {
        int at = 0;
        while (minutes.items().get(at) != item) {
            at++;
        }
        return at;
    }

    void document(int line) {
        if (ofDocument.isEmpty() && !openings.contains(Openings.WHOLE, finding(line, Withheld.DOCUMENT))) {
            ofDocument.add(finding(line, Withheld.DOCUMENT));
        }
    }

    void item(ParsedItem item, int line) {
        if (item.visibility().isPublic()
                && !isOpened(item, line, Withheld.ITEM)
                && items.putIfAbsent(item, line) == null) {
            log(item, line, Withheld.ITEM);
        }
    }

    void section(ParsedItem item, ParsedSection section, int line) {
        if (section.visibility().isPublic()
                && !isOpened(item, line, Withheld.SECTION)
                && sections.putIfAbsent(section, line) == null) {
            log(item, line, Withheld.SECTION);
        }
    }

    void attachment(ParsedItem item, ParsedAttachment attachment, int line) {
        if (attachment.visibility().isPublic()
                && !isOpened(item, line, Withheld.ATTACHMENT)
                && attachments.putIfAbsent(attachment, line) == null) {
            log(item, line, Withheld.ATTACHMENT);
        }
    }

    /** The attachments of a section from a label on; labels are seen in their order, so that another below it adds nothing. */
    void from(ParsedItem item, ParsedSection section, int line) {
        if (isOpened(item, line, Withheld.ATTACHMENT) || !labelled.add(section)) {
            return;
        }
        item.attachments().stream()
                .filter(each -> each.lines().end() >= line
                        && each.lines().start() <= section.lines().end())
                .forEach(each -> attachment(item, each, line));
    }

    /** The section that a line is in and all that follow within the item. */
    void restOf(ParsedItem item, int line) {
        item.sections().stream().filter(each -> each.lines().end() >= line).forEach(each -> section(item, each, line));
    }

    /** A line that speaks of the item below it, not of what it is in. */
    void consumed(int line) {
        consumed.add(line);
    }

    boolean isConsumed(int line) {
        return consumed.contains(line);
    }

    private void log(ParsedItem item, int line, Withheld what) {
        List<Finding> known = findings.computeIfAbsent(item, _ -> new ArrayList<>());
        Finding finding = finding(line, what);
        if (what == Withheld.ITEM) {
            known.clear();
        }
        if (!known.contains(finding) && (what == Withheld.ITEM || !items.containsKey(item))) {
            known.add(finding);
        }
    }

    private Finding finding(int line, Withheld what) {
        SourcePlace place =
                line == 0 ? SourcePlace.wholeOf(minutes.source()) : SourcePlace.ofLine(minutes.source(), line);
        return new HeldBack(place, what);
    }

    ParsedMinutes applied() {
        if (ofDocument.isEmpty() && findings.isEmpty()) {
            return minutes;
        }
        List<Finding> all = new ArrayList<>(minutes.findings());
        all.addAll(ofDocument);
        return minutes.with(minutes.items().stream().map(this::applied).toList(), all)
                .as(ofDocument.isEmpty() ? minutes.visibility() : Visibility.CLOSED);
    }

    private ParsedItem applied(ParsedItem item) {
        boolean closed = items.containsKey(item) || !ofDocument.isEmpty();
        List<Finding> all = new ArrayList<>(item.findings());
        if (ofDocument.isEmpty()) {
            all.addAll(findings.getOrDefault(item, List.of()));
        }
        return item.withholding(
                closed ? Visibility.CLOSED : item.visibility(),
                item.sections().stream().map(this::applied).toList(),
                item.attachments().stream().map(each -> applied(item, each)).toList(),
                all);
    }

    private ParsedSection applied(ParsedSection section) {
        return sections.containsKey(section) ? section.closed() : section;
    }

    private ParsedAttachment applied(ParsedItem item, ParsedAttachment attachment) {
        boolean closed = attachments.containsKey(attachment)
                || item.sections().stream()
                        .filter(sections::containsKey)
                        .anyMatch(section -> section.lines().touches(attachment.lines()));
        return closed ? attachment.closed() : attachment;
    }
}
