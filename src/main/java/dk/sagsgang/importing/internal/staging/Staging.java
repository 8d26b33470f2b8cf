package dk.sagsgang.importing.internal.staging;

import dk.sagsgang.access.Access;
import dk.sagsgang.access.Visibility;
import dk.sagsgang.facts.PrintedVote;
import dk.sagsgang.facts.rules.FollowingReader;
import dk.sagsgang.facts.rules.OfficeReader;
import dk.sagsgang.files.FileId;
import dk.sagsgang.files.FileLine;
import dk.sagsgang.files.NewFile;
import dk.sagsgang.files.SourceLines;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.FindingSubject;
import dk.sagsgang.importing.DocumentReaders;
import dk.sagsgang.importing.MinutesParser;
import dk.sagsgang.importing.internal.grammar.decisions.OutcomeWords;
import dk.sagsgang.importing.internal.openness.OpennessReader;
import dk.sagsgang.importing.internal.staging.context.ImportContext;
import dk.sagsgang.importing.internal.staging.context.Stores;
import dk.sagsgang.importing.internal.staging.linking.AttachedFileTaking;
import dk.sagsgang.importing.internal.staging.linking.AttendanceMapper;
import dk.sagsgang.importing.internal.staging.linking.ItemStaging;
import dk.sagsgang.importing.internal.staging.linking.Linking;
import dk.sagsgang.importing.internal.staging.linking.StagedItem;
import dk.sagsgang.importing.internal.staging.linking.Titles;
import dk.sagsgang.importing.internal.staging.notices.ExportLog;
import dk.sagsgang.importing.internal.staging.preparation.Prepared;
import dk.sagsgang.importing.internal.staging.review.CarriedOpenings;
import dk.sagsgang.importing.internal.staging.review.ClosedLines;
import dk.sagsgang.importing.internal.staging.review.Rereading;
import dk.sagsgang.importing.internal.staging.versions.Succession;
import dk.sagsgang.importing.internal.staging.versions.SupplementaryAgendas;
import dk.sagsgang.importing.parsed.ParsedHeader;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.importing.source.SourceDocument;
import dk.sagsgang.meetings.MeetingRecorder.Recorded;
import dk.sagsgang.meetings.agenda.NewItem;
import dk.sagsgang.meetings.identity.MeetingId;
import dk.sagsgang.meetings.meeting.MeetingVersion;
import dk.sagsgang.meetings.minutes.KnownMeeting;
import dk.sagsgang.meetings.minutes.NewMinutes;
import dk.sagsgang.meetings.presence.PresenceEvent;
import dk.sagsgang.register.Body;
import dk.sagsgang.register.Organization;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.register.Sighting;
import dk.sagsgang.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Links and keeps one document, within the caller's transaction. */
public final class Staging {
    private final Stores stores;
    private final Linking linking;
    private final Succession succession;
    private final FollowingReader following;
    private final Titles titles;
    private final Rereading rereading;
    private final ExportLog exports;
    private final SupplementaryAgendas supplements;

    /** Bodies as they were first met: their address and kind never change. */
    private final Map<OrganizationId, Organization> organizations = new HashMap<>();

    Staging(Stores stores, MinutesParser parser, DocumentReaders readers) {
        Vocabulary vocabulary = parser.vocabulary();
        this.stores = stores;
        this.rereading = new Rereading(stores, readers, parser);
        this.following = new FollowingReader(vocabulary.facts(), new OutcomeWords(vocabulary));
        this.titles = new Titles(new OfficeReader(vocabulary.offices()), stores.facts());
        this.linking = Linking.on(stores, vocabulary);
        this.succession = new Succession(stores);
        this.exports = new ExportLog(stores.database());
        this.supplements = new SupplementaryAgendas(vocabulary.exports());
    }

    /** Reads the file of a current version again, within the caller's transaction. */
    public Rereading.Result reread(FileId file) {
        return rereading.read(file);
    }

    /** Forgets what it remembers of a transaction that was undone. */
    void forget() {
        linking.persons().forget();
        stores.registerRecorder().forget();
        stores.cases().forget();
        titles.forget();
        organizations.clear();
    }

    /**
     * What was kept.
     *
     * @param findings how many there are on it
     */
    record Staged(Recorded recorded, int findings) {}

    Staged stage(Prepared.Ready document) {
        ParsedMinutes minutes = document.minutes();
        List<NewFile.Range> closed =
                ClosedLines.of(minutes, document.document().lines().size());
        FileId file = keep(document, closed);
        exports.name(file, document.source().exportNames());
        ImportContext setting = setting(document, file);
        Optional<KnownMeeting> earlier =
                linking.meetings().find(stores.meetings().listKnown(setting.organization(), setting.date()), minutes);
        AttendanceMapper roll = new AttendanceMapper(linking, stores, setting, titles, minutes.header());
        List<StagedItem> staged = items(
                document,
                new ItemStaging(
                        linking,
                        stores,
                        setting,
                        roll,
                        new AttachedFileTaking(document.source().enclosures(), stores.fileRecorder(), minutes, closed),
                        earlier,
                        following,
                        id -> organization(id).kind()));
        List<NewItem> items = staged.stream().map(StagedItem::item).toList();
        CarriedOpenings carried = new CarriedOpenings(stores, rereading, earlier);
        boolean isLate = minutes.header().agendaOnly()
                && earlier.filter(meeting -> meeting.kind() != MeetingVersion.Kind.AGENDA)
                        .isPresent();
        NewMinutes.Form form = supplements.form(document.document(), minutes);
        if (!isLate) {
            earlier.ifPresent(meeting -> succession.apply(meeting, items, form, file));
        }
        Recorded recorded = stores.meetings()
                .record(
                        earlier.map(KnownMeeting::id).orElse(null),
                        minutes(setting, minutes, form, roll.ofMeeting(minutes, !isLate), items));
        LineRange cancellation = minutes.header().cancellation();
        if (cancellation != null) {
            stores.meetings().recordCancellation(recorded.version(), setting.lines(cancellation));
        }
        stores.facts().recordVotes(votes(setting, recorded, items));
        int findings = findings(document, setting, recorded, staged, closed);
        if (isLate) {
            stores.findings().supersede(file);
        }
        earlier.ifPresent(meeting -> {
            stores.findings().carryJudgementsOver(meeting.id());
            succession.closePersons(meeting.id(), file);
            if (!isLate) {
                carried.apply(document.document(), file, recorded, items);
            }
        });
        return new Staged(recorded, findings);
    }

    /** Keeps a file; one that is known, since it was withdrawn and is published again, is as open as it is read now. */
    private FileId keep(Prepared.Ready document, List<NewFile.Range> closed) {
        Optional<FileId> known = stores.files()
                .find(document.checksum())
                .flatMap(Access.ofOperator()::open)
                .map(kept -> kept.value().id());
        known.ifPresent(file -> stores.fileRecorder().replaceClosed(file, closed));
        return known.orElseGet(() -> stores.fileRecorder().record(file(document, closed)));
    }

    private Organization organization(OrganizationId id) {
        return organizations.computeIfAbsent(
                id,
                key -> Access.ofOperator()
                        .open(stores.register().getOrganization(key))
                        .orElseThrow()
                        .value());
    }

    private ImportContext setting(Prepared.Ready document, FileId file) {
        ParsedHeader header = document.minutes().header();
        Body body = linking.municipalities().link(document.municipality());
        OrganizationId organization = linking.organizations()
                .meeting(body, header.organization(), new Sighting(header.date(), ofMeeting(document.minutes())));
        return new ImportContext(
                body, organization, header.date(), file, document.document().name());
    }

    /** Whether minutes show the body that met: some item must be in the open, or the meeting cancelled in the open. */
    public static Visibility ofMeeting(ParsedMinutes minutes) {
        boolean hasOpenItems = minutes.visibility().isPublic()
                && (minutes.items().isEmpty()
                        || minutes.items().stream()
                                .anyMatch(item -> item.visibility().isPublic()));
        return hasOpenItems ? Visibility.PUBLIC : Visibility.CLOSED;
    }

    private static NewFile file(Prepared.Ready document, List<NewFile.Range> closed) {
        SourceDocument read = document.document();
        return new NewFile(
                document.checksum(),
                document.source().fileName(),
                read.format().code(),
                read.format().mediaType(),
                document.size(),
                read.lines().stream()
                        .map(line -> new FileLine(line.number(), line.page(), line.text(), Visibility.PUBLIC))
                        .toList(),
                closed);
    }

    private static List<StagedItem> items(Prepared.Ready document, ItemStaging staging) {
        List<StagedItem> items = new ArrayList<>();
        List<ParsedItem> parsed = document.minutes().items();
        for (int at = 0; at < parsed.size(); at++) {
            items.add(staging.stage(
                    parsed.get(at),
                    document.sketches().get(at),
                    document.facts().get(at)));
        }
        return items;
    }

    private NewMinutes minutes(
            ImportContext setting,
            ParsedMinutes minutes,
            NewMinutes.Form form,
            List<PresenceEvent> roll,
            List<NewItem> items) {
        ParsedHeader header = minutes.header();
        return new NewMinutes(
                setting.body().id(),
                setting.organization(),
                organization(setting.organization()).slug(),
                header.date(),
                header.time(),
                header.endTime(),
                header.location(),
                form,
                SourceLines.ofWhole(setting.file()),
                roll,
                items);
    }

    /** The votes of all items; another body's vote was on the day of the decision that is printed with it. */
    private static List<PrintedVote> votes(ImportContext setting, Recorded recorded, List<NewItem> items) {
        List<PrintedVote> votes = new ArrayList<>();
        for (int at = 0; at < items.size(); at++) {
            NewItem item = items.get(at);
            votes.addAll(PrintedVote.of(
                    recorded.items().get(at),
                    item.paper(),
                    item.votes(),
                    body -> body.equals(setting.organization()) ? setting.date() : day(item, body)));
        }
        return votes;
    }

    private static @Nullable LocalDate day(NewItem item, OrganizationId organization) {
        return item.decisions().stream()
                .filter(decision -> decision.organization().equals(organization))
                .flatMap(decision -> Optional.ofNullable(decision.date()).stream())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private int findings(
            Prepared.Ready document,
            ImportContext setting,
            Recorded recorded,
            List<StagedItem> items,
            List<NewFile.Range> closed) {
        FileId file = setting.file();
        MeetingId meeting = recorded.meeting();
        FindingSubject whole = new FindingSubject(file, meeting, null, null);
        List<Finding> onAll = document.minutes().findings();
        onAll.forEach(finding -> log(whole, finding, closed));
        int count = onAll.size();
        for (int at = 0; at < items.size(); at++) {
            NewItem item = items.get(at).item();
            FindingSubject subject =
                    new FindingSubject(file, meeting, recorded.items().get(at), item.caseFile());
            List<Finding> onItem = items.get(at).findings();
            onItem.forEach(finding -> log(subject, finding, closed));
            count += onItem.size();
        }
        return count;
    }

    private void log(FindingSubject subject, Finding finding, List<NewFile.Range> closed) {
        boolean isClosed = OpennessReader.isHeldBack(finding)
                || finding.restsOn().stream()
                        .anyMatch(place -> ClosedLines.touches(closed, place.startLine(), place.endLine()));
        stores.findings().record(subject, isClosed ? Visibility.CLOSED : Visibility.PUBLIC, List.of(finding));
    }
}
