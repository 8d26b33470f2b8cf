package dk.sagsgang.importing.internal.staging.review;

import dk.sagsgang.access.Access;
import dk.sagsgang.access.Visibility;
import dk.sagsgang.files.FileId;
import dk.sagsgang.files.NewFile.Range;
import dk.sagsgang.files.Original;
import dk.sagsgang.findings.FindingLog;
import dk.sagsgang.findings.FindingStatus;
import dk.sagsgang.findings.Judgement;
import dk.sagsgang.findings.LoggedFinding;
import dk.sagsgang.importing.DocumentReaders;
import dk.sagsgang.importing.MinutesParser;
import dk.sagsgang.importing.Openings;
import dk.sagsgang.importing.UnreadableDocumentException;
import dk.sagsgang.importing.internal.linking.MunicipalityName;
import dk.sagsgang.importing.internal.staging.context.ImportContext;
import dk.sagsgang.importing.internal.staging.context.Stores;
import dk.sagsgang.importing.internal.staging.linking.ItemContent;
import dk.sagsgang.importing.internal.staging.linking.Linking;
import dk.sagsgang.importing.internal.staging.preparation.Characters;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import dk.sagsgang.importing.source.SourceDocument;
import dk.sagsgang.meetings.MeetingRecorder.ReadItem;
import dk.sagsgang.meetings.identity.MeetingId;
import dk.sagsgang.register.Body;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.register.Sighting;
import java.util.List;

/**
 * Reads the file of a current version again and changes in place what it lets be seen: by the present vocabulary, and by what
 * somebody has opened. Text, numbers of findings and addresses stay as they are. Within the caller's transaction.
 */
public final class Rereading {
    private final Stores stores;
    private final DocumentReaders readers;
    private final MinutesParser parser;
    private final Linking linking;

    public Rereading(Stores stores, DocumentReaders readers, MinutesParser parser) {
        this.stores = stores;
        this.readers = readers;
        this.parser = parser;
        this.linking = Linking.on(stores, parser.vocabulary());
    }

    /** What reading a file again came to. */
    public enum Result {
        /** What may be seen is what could be seen before. */
        SAME,
        /** Something has been opened or closed. */
        CHANGED,
        /** It is read in another way than when it was imported, not only as to what is closed; nothing was changed. */
        READ_DIFFERENTLY,
        /** A later version has replaced it, or nothing was read from it; nothing was changed. */
        NOT_CURRENT
    }

    /** Reads the original that was kept. */
    public Result read(FileId file) {
        Original original = Access.ofOperator()
                .open(stores.files().getOriginal(file))
                .orElseThrow()
                .value();
        try {
            return read(file, Characters.storable(readers.read(original.file().name(), original.read())));
        } catch (UnreadableDocumentException e) {
            return Result.READ_DIFFERENTLY;
        }
    }

    /** Looks again at a document that has been read. */
    public Result read(FileId file, SourceDocument document) {
        List<ReadItem> kept = stores.meetings().listCurrentItems(file);
        if (kept.isEmpty()) {
            return Result.NOT_CURRENT;
        }
        MeetingId meeting = stores.meetings().findRecorded(file).orElseThrow().meeting();
        List<LoggedFinding> known = known(meeting, file);
        ParsedMinutes minutes = parser.parse(document, openings(known, kept));
        ImportContext setting = setting(file, document, minutes);
        if (!isSame(setting, minutes, kept)) {
            return Result.READ_DIFFERENTLY;
        }
        List<Range> closed = ClosedLines.of(minutes, document.lines().size());
        boolean isChanged = stores.fileRecorder().replaceClosed(file, closed);
        for (int at = 0; at < kept.size(); at++) {
            apply(setting, minutes.items().get(at), kept.get(at));
        }
        isChanged |= new RereadFindings(stores, known, closed).apply(minutes, file, meeting, kept);
        if (isChanged) {
            new Reappearance(stores, linking, setting).apply(minutes, meeting);
            stores.meetings().changed(meeting);
            stores.database().bumpRevision();
        }
        return isChanged ? Result.CHANGED : Result.SAME;
    }

    private List<LoggedFinding> known(MeetingId meeting, FileId file) {
        return Access.ofOperator().openAll(stores.findings().listOfMeeting(meeting)).value().stream()
                .filter(finding -> finding.subject().file().value() == file.value())
                .toList();
    }

    private static Openings openings(List<LoggedFinding> known, List<ReadItem> kept) {
        Openings openings = Openings.NONE;
        for (LoggedFinding finding : known) {
            if (isOpened(finding)) {
                openings = openings.with(RereadFindings.place(finding, kept), finding);
            }
        }
        return openings;
    }

    /** Whether somebody has opened what a finding held back. */
    static boolean isOpened(LoggedFinding finding) {
        return finding.code().equals(FindingLog.HELD_BACK)
                && finding.judgement().filter(Rereading::opens).isPresent();
    }

    /** Whether a judgement of something held back says that it is open. */
    static boolean opens(Judgement judgement) {
        return judgement.status() == FindingStatus.NOT_AN_ERROR;
    }

    /** Shows nobody yet: whether the reading is the same must be known first. */
    private ImportContext setting(FileId file, SourceDocument document, ParsedMinutes minutes) {
        Body body = linking.municipalities()
                .link(MunicipalityName.of(document, minutes, parser.vocabulary().municipalities()));
        Sighting unseen = new Sighting(minutes.header().date(), Visibility.CLOSED);
        OrganizationId organization =
                linking.organizations().meeting(body, minutes.header().organization(), unseen);
        return new ImportContext(body, organization, minutes.header().date(), file, document.name());
    }

    /** Whether items, sections and attachments are in the lines that they were in. */
    private boolean isSame(ImportContext setting, ParsedMinutes minutes, List<ReadItem> kept) {
        if (minutes.items().size() != kept.size()) {
            return false;
        }
        for (int at = 0; at < kept.size(); at++) {
            ItemContent content =
                    new ItemContent(linking, setting, minutes.items().get(at));
            if (!content.source().equals(kept.get(at).source())
                    || !stores.cases().hasParts(kept.get(at).text(), content.sections(), content.attachments())) {
                return false;
            }
        }
        return true;
    }

    private void apply(ImportContext setting, ParsedItem item, ReadItem kept) {
        ItemContent content = new ItemContent(linking, setting, item);
        stores.meetings().setVisibility(kept.id(), item.visibility());
        stores.cases().setVisibility(kept.source(), item.visibility());
        stores.cases().setVisibility(kept.text(), content.sections(), content.attachments());
    }
}
