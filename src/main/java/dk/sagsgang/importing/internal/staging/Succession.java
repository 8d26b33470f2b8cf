package dk.sagsgang.importing.internal.staging;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.cases.ConsultationId;
import dk.sagsgang.meetings.KnownMeeting;
import dk.sagsgang.meetings.NewItem;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a new version means for those before it. Their findings no longer hold; items that are gone are no more than
 * mentioned; and what the new version closes is closed in the earlier ones too, so that it cannot be read there.
 */
final class Succession {
    private final Stores stores;

    Succession(Stores stores) {
        this.stores = stores;
    }

    /** To be called when a version becomes the current one. */
    void apply(KnownMeeting earlier, List<NewItem> items) {
        stores.findings().supersede(earlier.file().value());
        Set<ConsultationId> kept = new HashSet<>();
        items.forEach(item -> kept.add(item.consultation()));
        for (KnownMeeting.Item old : earlier.currentItems()) {
            if (!kept.contains(old.consultation())) {
                stores.cases().dropped(old.consultation());
            }
        }
        for (KnownMeeting.Item old : earlier.items()) {
            if (old.visibility().isPublic() && successor(old, items, kept).isPresent()) {
                close(old);
            }
        }
    }

    /** The closed item that an open one has become: of the same paper, or, where that went, of the same number. */
    private static Optional<NewItem> successor(KnownMeeting.Item old, List<NewItem> items, Set<ConsultationId> kept) {
        return items.stream()
                .filter(item -> !item.visibility().isPublic())
                .filter(item -> item.paper().equals(old.paper())
                        || (!kept.contains(old.consultation()) && Objects.equals(item.number(), old.number())))
                .findFirst();
    }

    private void close(KnownMeeting.Item old) {
        stores.meetings().close(old.id());
        stores.fileRecorder().close(old.source());
        stores.cases().setVisibility(old.consultation(), Visibility.CLOSED);
    }
}
