package dk.sagsgang.importing.internal.staging.versions;

import dk.sagsgang.access.Access;
import dk.sagsgang.access.Visibility;
import dk.sagsgang.cases.ConsultationId;
import dk.sagsgang.files.FileId;
import dk.sagsgang.files.FileLine;
import dk.sagsgang.files.SourceLines;
import dk.sagsgang.importing.internal.staging.context.Stores;
import dk.sagsgang.meetings.agenda.NewItem;
import dk.sagsgang.meetings.minutes.KnownMeeting;
import dk.sagsgang.meetings.minutes.NewMinutes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Closes in the earlier versions of a meeting what a new version closes, so that it cannot be read there: an item that has
 * become a closed one, or that is gone where a closed one has come; of an item with a closed section or attachment every line
 * that the new version does not show in the open; and then every such line around the items, since a table of contents may
 * repeat it.
 */
final class EarlierVersions {
    private final Stores stores;
    private final KnownMeeting earlier;
    private final List<NewItem> items;
    private final Set<String> shown;

    /** Whether what is not in the new version is gone: a supplement says nothing about other items, whatever their numbers. */
    private final boolean replaces;

    private boolean closedAny;

    /** @param file what the new version was read from, already kept */
    EarlierVersions(Stores stores, KnownMeeting earlier, List<NewItem> items, NewMinutes.Form form, FileId file) {
        this.stores = stores;
        this.earlier = earlier;
        this.items = items;
        this.replaces = form != NewMinutes.Form.SUPPLEMENT;
        this.shown = lines(file).stream()
                .filter(line -> line.visibility().isPublic())
                .map(line -> line.text().strip())
                .collect(Collectors.toSet());
    }

    void close() {
        Set<ConsultationId> kept = items.stream().map(NewItem::consultation).collect(Collectors.toSet());
        boolean oneIsNew =
                replaces && items.stream().anyMatch(item -> !item.visibility().isPublic() && !wasClosed(item));
        for (KnownMeeting.Item old : earlier.items()) {
            if (!old.visibility().isPublic()) {
                continue;
            }
            if (hasClosedSuccessor(old, kept) || (oneIsNew && !kept.contains(old.consultation()))) {
                closeItem(old);
            } else {
                successor(old)
                        .filter(this::hasClosedLines)
                        .flatMap(_ -> old.origin().findLines())
                        .ifPresent(source -> closeUnshown(source.file(), lines(source)));
            }
        }
        if (closedAny) {
            files().forEach(this::closeAround);
        }
    }

    private boolean wasClosed(NewItem item) {
        return earlier.items().stream()
                .anyMatch(old -> !old.visibility().isPublic()
                        && (old.paper().equals(item.paper()) || old.number().equals(item.number())));
    }

    /** Whether an open item has become a closed one: of the same paper, or, where that went, of the same number. */
    private boolean hasClosedSuccessor(KnownMeeting.Item old, Set<ConsultationId> kept) {
        return items.stream()
                .filter(item -> !item.visibility().isPublic())
                .anyMatch(item -> item.paper().equals(old.paper())
                        || (replaces
                                && !kept.contains(old.consultation())
                                && item.number().equals(old.number())));
    }

    private Optional<NewItem> successor(KnownMeeting.Item old) {
        return items.stream()
                .filter(item -> item.consultation().equals(old.consultation()))
                .findFirst();
    }

    private boolean hasClosedLines(NewItem item) {
        return item.origin().findLines().stream()
                .flatMap(source -> lines(source).stream())
                .anyMatch(line -> !line.visibility().isPublic());
    }

    private List<FileLine> lines(SourceLines source) {
        return Access.ofOperator().openAll(stores.files().listLines(source)).value();
    }

    private List<FileLine> lines(FileId file) {
        return Access.ofOperator().openAll(stores.files().listLines(file)).value();
    }

    private void closeItem(KnownMeeting.Item old) {
        stores.meetings().setVisibility(old.id(), Visibility.CLOSED);
        old.origin().findLines().ifPresent(stores.fileRecorder()::close);
        stores.cases().setVisibility(old.consultation(), Visibility.CLOSED);
        closedAny = true;
    }

    private Set<FileId> files() {
        Set<FileId> files = new LinkedHashSet<>();
        Stream.concat(earlier.items().stream().map(KnownMeeting.Item::origin), Stream.of(earlier.origin()))
                .flatMap(origin -> origin.findLines().stream())
                .forEach(source -> files.add(source.file()));
        return files;
    }

    private void closeAround(FileId file) {
        List<SourceLines> within = earlier.items().stream()
                .flatMap(item -> item.origin().findLines().stream())
                .filter(source -> source.file().equals(file))
                .toList();
        closeUnshown(
                file,
                lines(file).stream()
                        .filter(line -> within.stream()
                                .noneMatch(source -> line.number() >= source.start() && line.number() <= source.end()))
                        .toList());
    }

    private void closeUnshown(FileId file, List<FileLine> lines) {
        for (FileLine line : lines) {
            if (!line.text().isBlank()
                    && line.visibility().isPublic()
                    && !shown.contains(line.text().strip())) {
                stores.fileRecorder().close(new SourceLines(file, line.number(), line.number()));
                closedAny = true;
            }
        }
    }
}
