package dk.sagsgang.importing.internal.grammar.stated;

import dk.sagsgang.cases.SectionKind;
import dk.sagsgang.importing.internal.grammar.GrammarContext;
import dk.sagsgang.importing.internal.grammar.lines.Heading;
import dk.sagsgang.importing.internal.grammar.lines.Lines;
import dk.sagsgang.importing.internal.grammar.lines.RawSection;
import dk.sagsgang.importing.internal.grammar.references.MentionReader;
import dk.sagsgang.importing.internal.grammar.sections.SectionSplitter;
import dk.sagsgang.importing.parsed.ParsedMention;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.importing.source.StatedItem;
import dk.sagsgang.importing.source.StatedSection;
import dk.sagsgang.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sections of an item from its fields in an export: a field with a heading is one section, another is cut by its own headings. */
final class StatedSections {
    private static final int LONGEST_NAME = 100;

    private final GrammarContext parts;
    private final SectionSplitter splitter;

    StatedSections(GrammarContext parts) {
        this.parts = parts;
        this.splitter = new SectionSplitter(parts.vocabulary(), parts.absences());
    }

    /**
     * An item, cut.
     *
     * @param sections in order
     * @param mentions the earlier treatments that lines name by body and day alone
     */
    record CutItem(List<RawSection> sections, List<ParsedMention> mentions) {}

    /** All sections, from the line after the head on. */
    CutItem cut(Lines lines, StatedItem item, int from) {
        List<RawSection> sections = new ArrayList<>();
        List<ParsedMention> mentions = new ArrayList<>();
        for (StatedSection section : item.sections()) {
            int start = Math.max(from, section.lines().start() - 1);
            int end = section.lines().end();
            if (start >= end || lines.nextFilled(start) >= end) {
                continue;
            }
            if (section.isHeaded()) {
                Heading heading = heading(lines, item, section);
                sections.add(new RawSection(heading, heading.kind(), start, end));
            } else {
                splitter.split(lines, start, end).forEach(each -> sections.add(section(lines, each, mentions)));
            }
        }
        return new CutItem(sections, mentions);
    }

    /** A heading that names a body and its day over no text is not of a decision but speaks of one. */
    private static RawSection section(Lines lines, RawSection section, List<ParsedMention> mentions) {
        Heading heading = section.heading();
        if (heading == null
                || heading.treatment() == null
                || heading.rest() >= 0
                || lines.nextFilled(section.textStart()) < section.to()) {
            return section;
        }
        LineRange range = lines.range(section.from(), section.from() + 1);
        mentions.add(MentionReader.ofTreatment(heading.treatment(), null, heading.text(), range));
        return new RawSection(null, SectionKind.LEAD, section.from(), section.to());
    }

    private Heading heading(Lines lines, StatedItem item, StatedSection section) {
        int at = section.lines().start() - 1;
        Heading read = lines.heading(at);
        SectionKind kind = kind(lines, item, section, read);
        return read == null
                ? new Heading(kind, lines.plain(at), -1, null, false)
                : new Heading(kind, lines.plain(at), -1, read.treatment(), read.weak());
    }

    private SectionKind kind(Lines lines, StatedItem item, StatedSection section, @Nullable Heading read) {
        if (item.attachments().stream().anyMatch(each -> section.lines().contains(each.line()))) {
            return SectionKind.ATTACHMENTS;
        }
        SectionKind known = read == null ? SectionKind.OTHER : read.kind();
        boolean decides = section.isDecision() || known == SectionKind.DECISION;
        if (!decides) {
            return known;
        }
        int first = lines.nextFilled(section.lines().start());
        boolean isUnreleased =
                first < section.lines().end() && parts.vocabulary().exports().isUnreleased(lines.plain(first));
        return isUnreleased || (!section.isDecision() && onlyNames(lines, section))
                ? SectionKind.OTHER
                : SectionKind.DECISION;
    }

    /** Whether nothing but bodies and days of their meetings are in it. */
    private boolean onlyNames(Lines lines, StatedSection section) {
        for (int i = section.lines().start(); i < section.lines().end(); i++) {
            if (lines.isReadable(i) && !namesMeeting(lines, i)) {
                return false;
            }
        }
        return true;
    }

    private boolean namesMeeting(Lines lines, int index) {
        Heading heading = lines.heading(index);
        if (heading != null && heading.treatment() != null && heading.rest() < 0) {
            return true;
        }
        String plain = lines.plain(index);
        return plain.length() <= LONGEST_NAME
                && !plain.endsWith(".")
                && parts.dates().findFrom(plain, 0).isPresent()
                && parts.outcomes().find(Words.of(plain)).isEmpty();
    }
}
