package dk.sagsgang.meetings.internal.recording;

import static dk.sagsgang.storage.schema.Tables.MEETINGS_CANCELLATION;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_ITEM;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_MEETING;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_VERSION;
import static org.jooq.impl.DSL.param;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.files.FileId;
import dk.sagsgang.files.Files;
import dk.sagsgang.files.Origin;
import dk.sagsgang.files.StoredOrigin;
import dk.sagsgang.meetings.MeetingRecorder;
import dk.sagsgang.meetings.identity.AgendaItemId;
import dk.sagsgang.meetings.identity.MeetingId;
import dk.sagsgang.meetings.identity.MeetingVersionId;
import dk.sagsgang.meetings.internal.LineDiff;
import dk.sagsgang.meetings.internal.MeetingRows;
import dk.sagsgang.meetings.internal.VersionRows;
import dk.sagsgang.meetings.meeting.MeetingVersion;
import dk.sagsgang.meetings.minutes.KnownMeeting;
import dk.sagsgang.meetings.minutes.LineChange;
import dk.sagsgang.meetings.minutes.NewMinutes;
import dk.sagsgang.register.LegislativeTermId;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.register.PersonId;
import dk.sagsgang.register.RegisterRecorder;
import dk.sagsgang.storage.Database;
import dk.sagsgang.storage.IdSource;
import dk.sagsgang.storage.Repeated;
import dk.sagsgang.storage.RowBatch;
import dk.sagsgang.storage.UtcText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** {@link MeetingRecorder} in the database. */
public final class JooqMeetingRecorder implements MeetingRecorder {
    private static final Repeated TAKEN = Repeated.of(context -> context.select(MEETINGS_MEETING.ID)
            .from(MEETINGS_MEETING)
            .where(MEETINGS_MEETING.SLUG.eq(param("slug", MEETINGS_MEETING.SLUG))));

    private final Database database;
    private final Files files;
    private final RegisterRecorder register;

    public JooqMeetingRecorder(Database database, Files files, RegisterRecorder register) {
        this.database = database;
        this.files = files;
        this.register = register;
    }

    @Override
    public List<KnownMeeting> listKnown(OrganizationId organization, @Nullable LocalDate date) {
        return database.read(context -> new KnownMeetings(context).list(organization, date));
    }

    @Override
    public Optional<Recorded> findRecorded(FileId file) {
        return database.read(context -> context.selectFrom(MEETINGS_VERSION)
                .where(MEETINGS_VERSION.FILE_ID.eq(file.value()))
                .orderBy(MEETINGS_VERSION.ID.desc())
                .limit(1)
                .fetchOptional(row -> new Recorded(
                        new MeetingId(row.get(MEETINGS_VERSION.MEETING_ID)),
                        new MeetingVersionId(row.get(MEETINGS_VERSION.ID)),
                        false,
                        List.of())));
    }

    @Override
    public Recorded record(@Nullable MeetingId meeting, NewMinutes minutes) {
        return database.write(context -> {
            int id = meeting == null ? IdSource.next(context, MEETINGS_MEETING.ID) : meeting.value();
            List<MeetingVersion> versions = meeting == null ? List.of() : versions(context, id);
            MeetingVersion version = nextVersion(context, id, versions, minutes);
            if (meeting == null) {
                addMeeting(context, id, version, minutes);
                addVersion(context, version);
            } else {
                addVersion(context, version);
                updateMeeting(context, id, current(versions, version), version, minutes);
            }
            BusinessOfMeeting business =
                    meeting == null ? BusinessOfMeeting.none(context) : BusinessOfMeeting.of(context, id);
            List<AgendaItemId> items = new ItemEntries(context, id, version.id().value(), business).write(minutes);
            ItemStanding.renew(context, id);
            return new Recorded(new MeetingId(id), version.id(), meeting == null, items);
        });
    }

    @Override
    public void recordCancellation(MeetingVersionId version, Origin origin) {
        StoredOrigin stored = StoredOrigin.of(origin);
        database.change(context -> RowBatch.of(MEETINGS_CANCELLATION)
                .row()
                .set(MEETINGS_CANCELLATION.VERSION_ID, version.value())
                .set(MEETINGS_CANCELLATION.START_LINE, stored.startLine())
                .set(MEETINGS_CANCELLATION.END_LINE, stored.endLine())
                .set(MEETINGS_CANCELLATION.EVENT_ID, stored.event())
                .insertInto(context));
    }

    @Override
    public void setVisibility(AgendaItemId item, Visibility visibility) {
        database.change(context -> context.update(MEETINGS_ITEM)
                .set(MEETINGS_ITEM.VISIBILITY, visibility.code())
                .where(MEETINGS_ITEM.ID.eq(item.value()))
                .execute());
    }

    @Override
    public boolean withdraw(MeetingVersionId version, Visibility visibility) {
        return database.write(context -> ItemStanding.withdraw(context, version, visibility, UtcText.now()));
    }

    @Override
    public boolean isWithdrawn(FileId file) {
        return database.read(context -> VersionRows.list(context, MEETINGS_VERSION.FILE_ID.eq(file.value())).stream()
                .max(Comparator.comparingInt(MeetingVersion::number))
                .filter(MeetingVersion::isWithdrawn)
                .isPresent());
    }

    @Override
    public KnownMeeting getKnown(MeetingId meeting) {
        return database.read(context -> new KnownMeetings(context).get(meeting));
    }

    @Override
    public void changed(MeetingId meeting) {
        database.change(context -> context.update(MEETINGS_MEETING)
                .set(MEETINGS_MEETING.MODIFIED_AT, UtcText.of(UtcText.now()))
                .where(MEETINGS_MEETING.ID.eq(meeting.value()))
                .execute());
    }

    @Override
    public List<ReadItem> listCurrentItems(FileId file) {
        return database.read(context -> new Namings(context).items(file));
    }

    @Override
    public List<NamedPerson> listNamed(MeetingId meeting) {
        return database.read(context -> new Namings(context).persons(MEETINGS_MEETING.ID.eq(meeting.value())));
    }

    @Override
    public List<NamedPerson> listNamings(PersonId person) {
        return database.read(context -> new Namings(context).of(person));
    }

    @Override
    public List<Origin> listNamings(OrganizationId organization) {
        return database.read(context -> new Namings(context).of(organization));
    }

    @Override
    public boolean hasOpenItems(OrganizationId organization) {
        return database.read(context -> new Namings(context).hasOpenItems(organization));
    }

    @Override
    public List<PersonId> listNamedOnlyInClosed(MeetingId meeting) {
        return database.read(context -> new NamedPersons(context).onlyInClosed(meeting));
    }

    private static List<MeetingVersion> versions(DSLContext context, int meeting) {
        return VersionRows.list(context, MEETINGS_VERSION.MEETING_ID.eq(meeting)).stream()
                .sorted(MeetingRows.OLDEST_FIRST)
                .toList();
    }

    private static MeetingVersion current(List<MeetingVersion> before, MeetingVersion added) {
        List<MeetingVersion> all = new ArrayList<>(before);
        all.add(added);
        return MeetingVersion.current(
                all.stream().sorted(MeetingRows.OLDEST_FIRST).toList());
    }

    private MeetingVersion nextVersion(
            DSLContext context, int meeting, List<MeetingVersion> before, NewMinutes minutes) {
        boolean isSupplement = minutes.form() == NewMinutes.Form.SUPPLEMENT;
        List<LineChange> changes = before.isEmpty() || isSupplement
                ? List.of()
                : LineDiff.between(files, before.getLast().origin(), minutes.origin());
        return new MeetingVersion(
                new MeetingVersionId(IdSource.next(context, MEETINGS_VERSION.ID)),
                new MeetingId(meeting),
                before.stream().mapToInt(MeetingVersion::number).max().orElse(0) + 1,
                kind(before, minutes.form()),
                isSupplement,
                minutes.origin(),
                changes.stream().mapToInt(change -> change.newLines().size()).sum(),
                changes.stream().mapToInt(change -> change.oldLines().size()).sum(),
                UtcText.now(),
                null);
    }

    private static void addVersion(DSLContext context, MeetingVersion version) {
        StoredOrigin origin = StoredOrigin.of(version.origin());
        RowBatch.of(MEETINGS_VERSION)
                .row()
                .set(MEETINGS_VERSION.ID, version.id().value())
                .set(MEETINGS_VERSION.MEETING_ID, version.meeting().value())
                .set(MEETINGS_VERSION.NUMBER, version.number())
                .set(MEETINGS_VERSION.KIND, version.kind().code())
                .set(MEETINGS_VERSION.SUPPLEMENT, version.isSupplement())
                .set(MEETINGS_VERSION.FILE_ID, origin.file())
                .set(MEETINGS_VERSION.EVENT_ID, origin.event())
                .set(MEETINGS_VERSION.LINES_ADDED, version.linesAdded())
                .set(MEETINGS_VERSION.LINES_REMOVED, version.linesRemoved())
                .set(MEETINGS_VERSION.CREATED_AT, UtcText.of(version.created()))
                .insertInto(context);
    }

    private static MeetingVersion.Kind kind(List<MeetingVersion> before, NewMinutes.Form form) {
        if (form != NewMinutes.Form.MINUTES) {
            return MeetingVersion.Kind.AGENDA;
        }
        return before.stream().anyMatch(version -> version.kind() != MeetingVersion.Kind.AGENDA)
                ? MeetingVersion.Kind.CORRECTED
                : MeetingVersion.Kind.MINUTES;
    }

    private void addMeeting(DSLContext context, int id, MeetingVersion version, NewMinutes minutes) {
        LocalDate date = minutes.date();
        LegislativeTermId term = date == null ? null : register.term(minutes.body(), date);
        String now = UtcText.of(version.created());
        RowBatch.of(MEETINGS_MEETING)
                .row()
                .set(MEETINGS_MEETING.ID, id)
                .set(MEETINGS_MEETING.ORGANIZATION_ID, minutes.organization().value())
                .set(MEETINGS_MEETING.TERM_ID, term == null ? null : term.value())
                .set(MEETINGS_MEETING.SLUG, freeSlug(context, minutes))
                .set(MEETINGS_MEETING.HELD_ON, MeetingRows.text(date))
                .set(MEETINGS_MEETING.START_TIME, MeetingRows.text(minutes.start()))
                .set(MEETINGS_MEETING.END_TIME, MeetingRows.text(minutes.end()))
                .set(MEETINGS_MEETING.LOCATION, minutes.location())
                .set(MEETINGS_MEETING.CREATED_AT, now)
                .set(MEETINGS_MEETING.MODIFIED_AT, now)
                .set(MEETINGS_MEETING.CURRENT_VERSION_ID, version.id().value())
                .insertInto(context);
    }

    private static String freeSlug(DSLContext context, NewMinutes minutes) {
        String wished = minutes.organizationSlug() + "-"
                + (minutes.date() == null ? "uden-dato" : minutes.date().toString());
        String slug = wished;
        for (int number = 2; isTaken(context, slug); number++) {
            slug = wished + "-" + number;
        }
        return slug;
    }

    private static boolean isTaken(DSLContext context, String slug) {
        return TAKEN.fetch(context, slug).isNotEmpty();
    }

    /** The current version states time and place; what it leaves out is kept from an earlier one. */
    private static void updateMeeting(
            DSLContext context, int id, MeetingVersion current, MeetingVersion added, NewMinutes minutes) {
        var meeting = MEETINGS_MEETING;
        var update = context.update(meeting)
                .set(meeting.CURRENT_VERSION_ID, current.id().value())
                .set(meeting.MODIFIED_AT, UtcText.of(added.created()));
        if (current.equals(added)) {
            if (minutes.start() != null) {
                update = update.set(meeting.START_TIME, MeetingRows.text(minutes.start()));
            }
            if (minutes.end() != null) {
                update = update.set(meeting.END_TIME, MeetingRows.text(minutes.end()));
            }
            if (minutes.location() != null) {
                update = update.set(meeting.LOCATION, minutes.location());
            }
        }
        update.where(meeting.ID.eq(id)).execute();
    }
}
