package dk.sagsgang.importing.internal.staging.versions;

import dk.sagsgang.access.Access;
import dk.sagsgang.access.Visibility;
import dk.sagsgang.cases.ConsultationId;
import dk.sagsgang.files.FileId;
import dk.sagsgang.importing.internal.staging.context.Stores;
import dk.sagsgang.meetings.agenda.NewItem;
import dk.sagsgang.meetings.identity.MeetingId;
import dk.sagsgang.meetings.minutes.KnownMeeting;
import dk.sagsgang.meetings.minutes.NewMinutes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a new version means for those before it. Their findings no longer hold; items that are gone are no more than
 * mentioned; and what the new version closes is closed in the earlier ones too, so that it cannot be read there.
 */
public final class Succession {
    private final Stores stores;

    public Succession(Stores stores) {
        this.stores = stores;
    }

    /**
     * To be called when a version becomes the current one, or adds to it.
     *
     * @param file what it was read from, already kept
     */
    public void apply(KnownMeeting earlier, List<NewItem> items, NewMinutes.Form form, FileId file) {
        if (form != NewMinutes.Form.SUPPLEMENT) {
            replace(earlier, items);
        }
        if (hasClosed(file)) {
            new EarlierVersions(stores, earlier, items, form, file).close();
        }
    }

    private void replace(KnownMeeting earlier, List<NewItem> items) {
        earlier.origin().findLines().ifPresent(lines -> stores.findings().supersede(lines.file()));
        Set<ConsultationId> kept = new HashSet<>();
        items.forEach(item -> kept.add(item.consultation()));
        for (KnownMeeting.Item old : earlier.currentItems()) {
            if (!kept.contains(old.consultation())) {
                stores.cases().dropped(old.consultation());
            }
        }
    }

    /** To be called when it has been kept: persons whom only what it closed has named are closed as well. */
    public void closePersons(MeetingId meeting, FileId file) {
        if (hasClosed(file)) {
            stores.meetings().listNamedOnlyInClosed(meeting).forEach(stores.registerRecorder()::closePerson);
        }
    }

    private boolean hasClosed(FileId file) {
        return Access.ofOperator()
                .open(stores.files().get(file))
                .map(kept -> kept.value().visibility() == Visibility.CLOSED)
                .orElseThrow();
    }
}
