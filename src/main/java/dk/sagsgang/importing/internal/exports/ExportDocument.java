package dk.sagsgang.importing.internal.exports;

import dk.sagsgang.importing.ReadingLimits;
import dk.sagsgang.importing.internal.exports.model.ExportLabel;
import dk.sagsgang.importing.internal.exports.model.ExportedItem;
import dk.sagsgang.importing.internal.exports.model.ExportedKind;
import dk.sagsgang.importing.internal.exports.model.ExportedMeeting;
import dk.sagsgang.importing.internal.exports.model.ExportedText;
import dk.sagsgang.importing.internal.readers.files.FileContent;
import dk.sagsgang.importing.internal.readers.flow.FlowLine;
import dk.sagsgang.importing.internal.readers.flow.LineCollector;
import dk.sagsgang.importing.internal.readers.html.HtmlFragments;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.importing.source.SourceDocument;
import dk.sagsgang.importing.source.SourceFormat;
import dk.sagsgang.importing.source.StatedAttachment;
import dk.sagsgang.importing.source.StatedItem;
import dk.sagsgang.importing.source.StatedMeeting;
import dk.sagsgang.importing.source.StatedPerson;
import dk.sagsgang.importing.source.StatedPerson.Participation;
import dk.sagsgang.importing.source.StatedSection;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes an exported meeting out as lines, in the order in which minutes are printed, and remembers where each part is. These
 * lines are what the site shows as the source, so that nothing of the export is in them but what is to be read: no addresses, no
 * paths, no case workers.
 */
final class ExportDocument {
    private static final Locale DANISH = Locale.of("da", "DK");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM yyyy", DANISH);
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("d. MMMM yyyy 'kl.' HH.mm", DANISH);
    private static final int ITEM_LEVEL = 2;
    private static final int FIELD_LEVEL = 3;

    private final FileContent file;
    private final LineCollector lines;
    private final HtmlFragments fragments;

    private ExportDocument(FileContent file, ReadingLimits limits) {
        this.file = file;
        this.lines = new LineCollector(file, limits);
        this.fragments = new HtmlFragments(file, limits);
    }

    static SourceDocument of(FileContent file, SourceFormat format, ExportedMeeting meeting, ReadingLimits limits) {
        return new ExportDocument(file, limits).write(format, meeting);
    }

    private SourceDocument write(SourceFormat format, ExportedMeeting meeting) {
        List<StatedPerson> people = head(meeting);
        int headLines = lines.size();
        List<StatedItem> items = new ArrayList<>();
        for (ExportedItem item : meeting.items()) {
            items.add(item(item));
        }
        LocalDateTime start = meeting.start();
        LocalDateTime end = meeting.end();
        StatedMeeting stated = new StatedMeeting(
                meeting.organization(),
                start == null ? null : start.toLocalDate(),
                time(start),
                time(end),
                meeting.location(),
                meeting.kinds(),
                meeting.access(),
                people,
                headLines,
                items);
        SourceDocument text = lines.finish(format);
        return new SourceDocument(file.name(), format, text.lines(), stated);
    }

    /** Midnight stands for no time: no meeting begins then. */
    private static @Nullable LocalTime time(@Nullable LocalDateTime moment) {
        return moment == null || moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? null : moment.toLocalTime();
    }

    private List<StatedPerson> head(ExportedMeeting meeting) {
        add(meeting.organization());
        if (!meeting.kinds().isEmpty()) {
            kind(meeting.kinds().getFirst());
        }
        LocalDateTime start = meeting.start();
        if (start != null) {
            add((time(start) == null ? DAY : DAY_AND_TIME).format(start));
        }
        add(meeting.location());
        ExportedText front = meeting.front();
        if (front != null) {
            lines.add("");
            lines.addAll(flow(front));
        }
        return people(meeting.people());
    }

    /** A kind that is a code of the export is not for people. */
    private void kind(String kind) {
        boolean isCode =
                Stream.of(ExportedKind.values()).anyMatch(each -> each.word().equals(kind));
        add(isCode ? null : kind);
    }

    private void add(@Nullable String line) {
        if (line != null && !line.isBlank()) {
            lines.add(oneLine(line));
        }
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private List<StatedPerson> people(List<ExportedMeeting.Person> listed) {
        List<StatedPerson> people = new ArrayList<>();
        for (Participation participation : Participation.values()) {
            List<ExportedMeeting.Person> some = listed.stream()
                    .filter(each -> each.participation() == participation)
                    .toList();
            if (some.isEmpty()) {
                continue;
            }
            lines.add("");
            lines.add(ExportLabel.of(participation).printed(), FIELD_LEVEL, List.of());
            some.forEach(person -> people.add(person(person)));
        }
        return people;
    }

    private StatedPerson person(ExportedMeeting.Person person) {
        String name = oneLine(person.name());
        String party = person.party() == null ? "" : " (" + person.party() + ")";
        String role = person.role() == null ? "" : ", " + person.role();
        String substitute =
                person.substitute() == null ? "" : ", " + ExportLabel.SUBSTITUTE.printed() + " " + person.substitute();
        lines.add(name + party + role + substitute);
        return new StatedPerson(
                name, person.role(), person.party(), person.participation(), person.substitute(), lines.size());
    }

    private StatedItem item(ExportedItem item) {
        lines.add("");
        int from = lines.size() + 1;
        String title = oneLine(item.title());
        lines.add((item.number().isEmpty() ? "" : item.number() + ". ") + title, ITEM_LEVEL, List.of());
        String neutral = item.neutralTitle();
        boolean hasNeutral =
                neutral != null && !neutral.isBlank() && !oneLine(neutral).equalsIgnoreCase(title);
        if (neutral != null && hasNeutral) {
            lines.add(ExportLabel.NEUTRAL_TITLE.printed() + ": " + oneLine(neutral));
        }
        add(item.reference());
        add(item.category());
        LineRange head = new LineRange(from, lines.size());
        List<StatedSection> sections = new ArrayList<>();
        for (ExportedItem.Field field : item.fields()) {
            section(field, sections);
        }
        List<StatedAttachment> attachments = attachments(item.attachments(), sections);
        return new StatedItem(
                item.number(),
                title,
                hasNeutral && neutral != null ? oneLine(neutral) : null,
                item.category(),
                item.reference(),
                item.access(),
                head,
                lines.size(),
                sections,
                attachments);
    }

    private void section(ExportedItem.Field field, List<StatedSection> into) {
        List<FlowLine> text = flow(field.text());
        if (text.isEmpty()) {
            return;
        }
        lines.add("");
        int from = lines.size() + 1;
        String heading = field.heading();
        boolean isHeaded = heading != null && !heading.isBlank();
        if (heading != null && isHeaded) {
            lines.add(oneLine(heading), FIELD_LEVEL, List.of());
        }
        lines.addAll(text);
        into.add(new StatedSection(new LineRange(from, lines.size()), isHeaded, field.isDecision(), field.access()));
    }

    private List<StatedAttachment> attachments(List<ExportedItem.Attachment> listed, List<StatedSection> sections) {
        if (listed.isEmpty()) {
            return List.of();
        }
        lines.add("");
        int from = lines.size() + 1;
        lines.add(ExportLabel.ATTACHMENTS.printed(), FIELD_LEVEL, List.of());
        List<StatedAttachment> attachments = new ArrayList<>();
        for (ExportedItem.Attachment each : listed) {
            String name = each.name().isBlank() ? ExportLabel.UNNAMED_ATTACHMENT.printed() : oneLine(each.name());
            lines.add(name);
            attachments.add(
                    new StatedAttachment(name, fileName(each.file()), each.link(), each.access(), lines.size()));
        }
        sections.add(new StatedSection(new LineRange(from, lines.size()), true, false, List.of()));
        return attachments;
    }

    /** The last step of a path, whichever way its slashes lean. */
    static @Nullable String fileName(@Nullable String path) {
        if (path == null || path.isBlank()) {
            return null;
        }
        String slashed = path.strip().replace('\\', '/');
        return slashed.substring(slashed.lastIndexOf('/') + 1);
    }

    private List<FlowLine> flow(ExportedText text) {
        return switch (text) {
            case ExportedText.Html html -> html.source().isBlank() ? List.of() : fragments.lines(html.source());
            case ExportedText.Plain plain -> plain(plain.text());
        };
    }

    private static List<FlowLine> plain(String text) {
        List<FlowLine> flow = new ArrayList<>();
        boolean gap = false;
        for (String line : text.split("\\R")) {
            String stripped = line.strip();
            if (!stripped.isEmpty()) {
                flow.add(new FlowLine(stripped, 0, List.of(), 0, false, List.of(), gap, 1));
            }
            gap = stripped.isEmpty();
        }
        return flow;
    }
}
