package dk.sagsgang.importing.internal.grammar.stated;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.importing.internal.openness.StatedOpenness;
import dk.sagsgang.importing.parsed.ParsedAttachment;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.parsed.ParsedMention;
import dk.sagsgang.importing.parsed.ParsedSection;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.importing.source.StatedAttachment;
import dk.sagsgang.importing.source.StatedItem;
import dk.sagsgang.importing.source.StatedSection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * An item's attachments and what of it is closed, as an export states it. A section that names a closed attachment is closed
 * with it, since the name may say too much.
 */
final class StatedParts {
    private static final int SHORTEST_NAME = 4;

    private final StatedOpenness access;

    StatedParts(StatedOpenness access) {
        this.access = access;
    }

    ParsedItem complete(ParsedItem read, StatedItem stated, List<ParsedMention> named) {
        List<ParsedAttachment> attachments = stated.attachments().isEmpty()
                ? read.attachments()
                : stated.attachments().stream().map(this::attachment).toList();
        List<StatedAttachment> secret = stated.attachments().stream()
                .filter(each -> access.isClosed(each.access()) || access.isUnstated(each.access()))
                .toList();
        List<ParsedSection> sections = read.sections().stream()
                .map(section -> isClosed(section, stated, secret) ? section.closed() : section)
                .toList();
        return new ParsedItem(
                read.heading(),
                read.head(),
                sections,
                read.recommendations(),
                read.decisions(),
                read.votes(),
                read.absences(),
                attachments,
                read.tables(),
                Stream.concat(read.mentions().stream(), named.stream()).toList(),
                read.findings());
    }

    private ParsedAttachment attachment(StatedAttachment stated) {
        return new ParsedAttachment(
                stated.name(),
                stated.link(),
                stated.file(),
                access.isClosed(stated.access()) ? Visibility.CLOSED : Visibility.PUBLIC,
                LineRange.ofLine(stated.line()));
    }

    private boolean isClosed(ParsedSection section, StatedItem item, List<StatedAttachment> secret) {
        boolean stated = item.sections().stream()
                .filter(each -> each.lines().touches(section.lines()))
                .map(StatedSection::access)
                .anyMatch(access::isClosed);
        boolean isList = secret.stream().anyMatch(each -> section.lines().contains(each.line()));
        return stated || (!isList && names(section, secret));
    }

    private static boolean names(ParsedSection section, List<StatedAttachment> secret) {
        String text = section.text().toLowerCase(Locale.ROOT);
        return secret.stream()
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.length() >= SHORTEST_NAME && text.contains(name));
    }
}
