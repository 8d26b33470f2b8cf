package dk.sagsgang.importing.internal.staging;

import dk.sagsgang.access.Access;
import dk.sagsgang.files.Checksum;
import dk.sagsgang.files.FileId;
import dk.sagsgang.files.Original;
import dk.sagsgang.importing.DocumentSource;
import dk.sagsgang.importing.PublicationNotice;
import dk.sagsgang.importing.internal.staging.context.Stores;
import dk.sagsgang.importing.internal.staging.notices.ExportLog;
import dk.sagsgang.importing.internal.staging.preparation.Preparation;
import dk.sagsgang.importing.internal.staging.preparation.Prepared;
import dk.sagsgang.importing.internal.staging.versions.Withdrawal;
import dk.sagsgang.meetings.MeetingRecorder.Recorded;
import java.util.ArrayList;
import java.util.List;

/**
 * Does what a notice says, once: withdraws what it says is no longer published, and takes in again what was withdrawn and is published
 * once more with the same bytes.
 */
final class NoticeTaking {
    private final Stores stores;
    private final Staging staging;
    private final Preparation preparation;
    private final ExportLog log;
    private final Withdrawal withdrawal;

    NoticeTaking(Stores stores, Staging staging, Preparation preparation) {
        this.stores = stores;
        this.staging = staging;
        this.preparation = preparation;
        this.log = new ExportLog(stores.database());
        this.withdrawal = new Withdrawal(stores);
    }

    /**
     * What was done.
     *
     * @param withdrawn versions that are withdrawn now
     * @param again versions that were added
     */
    record Taken(List<Recorded> withdrawn, List<Recorded> again) {}

    Taken take(DocumentSource source, PublicationNotice notice) {
        List<Recorded> withdrawn = new ArrayList<>();
        List<Recorded> again = new ArrayList<>();
        if (log.isNew(notice.place(), notice.content())) {
            for (Checksum name : notice.withdrawn()) {
                for (FileId file : log.list(name)) {
                    withdrawal.withdraw(file).ifPresent(withdrawn::add);
                }
            }
            notice.published().forEach(each -> publishAgain(source, each, again));
        }
        return new Taken(withdrawn, again);
    }

    private void publishAgain(DocumentSource source, Checksum checksum, List<Recorded> again) {
        stores.files()
                .find(checksum)
                .flatMap(Access.ofOperator()::open)
                .map(kept -> kept.value().id())
                .filter(stores.meetings()::isWithdrawn)
                .ifPresent(file -> {
                    Original original = Access.ofOperator()
                            .open(stores.files().getOriginal(file))
                            .orElseThrow()
                            .value();
                    Kept kept = new Kept(source, original.file().name(), original.read());
                    if (preparation.prepareAgain(kept, checksum, kept.content()) instanceof Prepared.Ready ready) {
                        again.add(staging.stage(ready).recorded());
                    }
                });
    }

    /** A document that is kept already. */
    private record Kept(DocumentSource saying, String fileName, byte[] content) implements DocumentSource {
        @Override
        public String path() {
            return saying.path();
        }

        @Override
        public boolean isExport() {
            return true;
        }
    }
}
