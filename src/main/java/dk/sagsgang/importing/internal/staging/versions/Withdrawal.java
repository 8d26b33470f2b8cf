package dk.sagsgang.importing.internal.staging.versions;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.cases.ConsultationId;
import dk.sagsgang.files.FileId;
import dk.sagsgang.files.SourceLines;
import dk.sagsgang.importing.internal.staging.context.Stores;
import dk.sagsgang.meetings.MeetingRecorder.Recorded;
import dk.sagsgang.meetings.minutes.KnownMeeting;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Withdraws what was read from a file. It is kept, and nobody sees any of it any longer: not in its meeting, not as its source, and of
 * persons and stops what only it has told. What stood before it holds again; what it had closed there stays closed.
 */
public final class Withdrawal {
    private final Stores stores;
    private final Succession succession;

    public Withdrawal(Stores stores) {
        this.stores = stores;
        this.succession = new Succession(stores);
    }

    /** Within the caller's transaction; nothing where no version was read from the file or the latest is withdrawn already. */
    public Optional<Recorded> withdraw(FileId file) {
        return stores.meetings().findRecorded(file).filter(recorded -> withdraw(file, recorded));
    }

    private boolean withdraw(FileId file, Recorded recorded) {
        List<KnownMeeting.Item> items = stores.meetings().getKnown(recorded.meeting()).items().stream()
                .filter(item -> item.origin()
                        .findLines()
                        .filter(lines -> lines.file().equals(file))
                        .isPresent())
                .toList();
        boolean isShown = items.stream().anyMatch(item -> item.visibility().isPublic());
        if (!stores.meetings().withdraw(recorded.version(), isShown ? Visibility.PUBLIC : Visibility.CLOSED)) {
            return false;
        }
        stores.fileRecorder().close(SourceLines.ofWhole(file));
        items.forEach(item -> stores.meetings().setVisibility(item.id(), Visibility.CLOSED));
        closeStops(recorded, items);
        stores.findings().supersede(file);
        succession.closePersons(recorded.meeting(), file);
        return true;
    }

    private void closeStops(Recorded recorded, List<KnownMeeting.Item> withdrawn) {
        Set<ConsultationId> kept = stores.meetings().getKnown(recorded.meeting()).currentItems().stream()
                .map(KnownMeeting.Item::consultation)
                .collect(Collectors.toSet());
        for (KnownMeeting.Item item : withdrawn) {
            if (!kept.contains(item.consultation())) {
                stores.cases().dropped(item.consultation());
                stores.cases().setVisibility(item.consultation(), Visibility.CLOSED);
            }
        }
    }
}
