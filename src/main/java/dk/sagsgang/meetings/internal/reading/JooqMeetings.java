package dk.sagsgang.meetings.internal.reading;

import static dk.sagsgang.storage.schema.Tables.MEETINGS_ITEM;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_MEETING;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_VERSION;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_VOTE;

import dk.sagsgang.access.Sealed;
import dk.sagsgang.access.Visibility;
import dk.sagsgang.cases.CaseFileId;
import dk.sagsgang.cases.ConsultationId;
import dk.sagsgang.cases.PaperId;
import dk.sagsgang.cases.PaperTextId;
import dk.sagsgang.files.FileId;
import dk.sagsgang.files.Files;
import dk.sagsgang.meetings.Meetings;
import dk.sagsgang.meetings.agenda.Agenda;
import dk.sagsgang.meetings.agenda.AgendaItem;
import dk.sagsgang.meetings.agenda.Treatment;
import dk.sagsgang.meetings.identity.MeetingId;
import dk.sagsgang.meetings.identity.MeetingVersionId;
import dk.sagsgang.meetings.internal.LineDiff;
import dk.sagsgang.meetings.internal.VersionRows;
import dk.sagsgang.meetings.meeting.Cancellation;
import dk.sagsgang.meetings.meeting.Meeting;
import dk.sagsgang.meetings.meeting.MeetingState;
import dk.sagsgang.meetings.meeting.MeetingVersion;
import dk.sagsgang.meetings.minutes.LineChange;
import dk.sagsgang.meetings.minutes.Minutes;
import dk.sagsgang.meetings.outcome.DatedOutcome;
import dk.sagsgang.meetings.participation.CastVote;
import dk.sagsgang.meetings.participation.RecordedAttendance;
import dk.sagsgang.meetings.presence.PresenceEvent;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.register.PersonId;
import dk.sagsgang.storage.Database;
import dk.sagsgang.storage.UtcText;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** {@link Meetings} in the database. */
public final class JooqMeetings implements Meetings {
    private final Database database;
    private final Files files;

    public JooqMeetings(Database database, Files files) {
        this.database = database;
        this.files = files;
    }

    @Override
    public Sealed<Meeting> get(MeetingId id) {
        return MeetingSeals.seal(meeting(id));
    }

    private Meeting meeting(MeetingId id) {
        return meetings(MEETINGS_MEETING.ID.eq(id.value()), 1, MEETINGS_MEETING.ID).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No meeting " + id.value()));
    }

    @Override
    public Optional<Sealed<Meeting>> find(String slug) {
        return find(MEETINGS_MEETING.SLUG.eq(slug));
    }

    @Override
    public List<Sealed<Meeting>> listMeetings(OrganizationId organization) {
        return list(
                MEETINGS_MEETING.ORGANIZATION_ID.eq(organization.value()),
                Integer.MAX_VALUE,
                MEETINGS_MEETING.HELD_ON.desc().nullsLast(),
                MEETINGS_MEETING.ID.desc());
    }

    @Override
    public List<Sealed<Meeting>> listLatest(@Nullable LocalDate until, int limit) {
        Condition condition =
                until == null ? MEETINGS_MEETING.HELD_ON.isNotNull() : MEETINGS_MEETING.HELD_ON.le(until.toString());
        return list(condition, limit, MEETINGS_MEETING.HELD_ON.desc(), MEETINGS_MEETING.ID.desc());
    }

    @Override
    public List<Sealed<Meeting>> listComing(LocalDate from, int limit) {
        return list(
                MEETINGS_MEETING.HELD_ON.ge(from.toString()),
                limit,
                MEETINGS_MEETING.HELD_ON,
                MEETINGS_MEETING.START_TIME,
                MEETINGS_MEETING.ID);
    }

    @Override
    public List<Sealed<Meeting>> listChanged(int limit) {
        return list(DSL.noCondition(), limit, MEETINGS_MEETING.MODIFIED_AT.desc(), MEETINGS_MEETING.ID.desc());
    }

    @Override
    public List<MeetingState> listStates(@Nullable MeetingId after, int limit) {
        return states(MEETINGS_MEETING.ID.gt(after == null ? 0 : after.value()), limit, MEETINGS_MEETING.ID);
    }

    @Override
    public List<MeetingState> listLatestStates(int limit) {
        return states(DSL.noCondition(), limit, MEETINGS_MEETING.MODIFIED_AT.desc(), MEETINGS_MEETING.ID.desc());
    }

    private List<MeetingState> states(Condition condition, int limit, OrderField<?>... order) {
        return database.read(context -> context.select(MEETINGS_MEETING.ID, MEETINGS_MEETING.MODIFIED_AT)
                .from(MEETINGS_MEETING)
                .where(condition)
                .orderBy(order)
                .limit(limit)
                .fetch(row -> new MeetingState(
                        new MeetingId(row.get(MEETINGS_MEETING.ID)),
                        UtcText.parse(row.get(MEETINGS_MEETING.MODIFIED_AT)))));
    }

    @Override
    public Sealed<Minutes> getMinutes(MeetingId id) {
        return database.read(context -> {
            Meeting meeting = meeting(id);
            return new MinutesReader(context).read(meeting, meeting.current());
        });
    }

    @Override
    public Sealed<Minutes> getMinutes(MeetingVersionId id) {
        return database.read(context -> {
            MinutesReader reader = new MinutesReader(context);
            MeetingVersion version = reader.version(id);
            return reader.read(meeting(version.meeting()), version);
        });
    }

    @Override
    public Optional<Sealed<Minutes>> findMinutes(FileId file) {
        return database.read(context -> VersionRows.list(context, MEETINGS_VERSION.FILE_ID.eq(file.value())).stream()
                .max(Comparator.comparingInt(MeetingVersion::number))
                .map(version -> new MinutesReader(context).read(meeting(version.meeting()), version)));
    }

    @Override
    public Map<MeetingVersionId, Sealed<Cancellation>> listCancellations(Collection<MeetingVersionId> versions) {
        return database.read(context -> new CancelledMeetings(context).list(versions));
    }

    @Override
    public List<Sealed<LineChange>> listChanges(MeetingVersionId id) {
        return database.read(context -> {
            MeetingVersion version = new MinutesReader(context).version(id);
            List<MeetingVersion> versions = meeting(version.meeting()).versions();
            int at = versions.indexOf(version);
            return at < 1 || version.isSupplement()
                    ? List.of()
                    : LineDiff.between(files, versions.get(at - 1).origin(), version.origin()).stream()
                            .map(MeetingSeals::seal)
                            .toList();
        });
    }

    @Override
    public Optional<Sealed<AgendaItem>> findItem(MeetingId meeting, String number) {
        return database
                .read(context -> new TreatmentReader(context)
                        .current(MEETINGS_ITEM.MEETING_ID.eq(meeting.value()).and(MEETINGS_ITEM.NUMBER.eq(number))))
                .stream()
                .map(treatment -> Sealed.of(treatment.item(), MeetingSeals.of(treatment.item())))
                .findFirst();
    }

    @Override
    public List<Sealed<Treatment>> listTreatments(CaseFileId caseFile) {
        return treatments(MEETINGS_ITEM.CASE_ID.eq(caseFile.value()));
    }

    @Override
    public List<Sealed<Treatment>> listTreatments(PaperId paper) {
        return treatments(MEETINGS_ITEM.PAPER_ID.eq(paper.value()));
    }

    @Override
    public Map<ConsultationId, Sealed<Treatment>> listTreatments(Collection<ConsultationId> consultations) {
        List<Integer> ids =
                consultations.stream().map(ConsultationId::value).distinct().toList();
        return database
                .read(context -> new TreatmentReader(context).current(MEETINGS_ITEM.CONSULTATION_ID.in(ids)))
                .stream()
                .collect(Collectors.toMap(
                        treatment -> treatment.item().consultation(), MeetingSeals::seal, (one, other) -> one));
    }

    @Override
    public List<Sealed<Agenda>> listAgendas(Collection<MeetingId> meetings) {
        List<Integer> ids = meetings.stream().map(MeetingId::value).distinct().toList();
        return database.read(context -> new TreatmentReader(context)
                .agendas(ids).stream()
                        .map(agenda -> Sealed.of(
                                agenda,
                                MeetingSeals.ofDocument(
                                        agenda.meeting().current().origin())))
                        .toList());
    }

    @Override
    public List<Sealed<Treatment>> listTreatmentsOfTexts(Collection<PaperTextId> texts) {
        return treatments(
                MEETINGS_ITEM.TEXT_ID.in(texts.stream().map(PaperTextId::value).toList()));
    }

    @Override
    public List<Sealed<Treatment>> listProposals(String words) {
        return treatments(DSL.exists(DSL.selectOne()
                .from(MEETINGS_VOTE)
                .where(MEETINGS_VOTE.ITEM_ID.eq(MEETINGS_ITEM.ID), MEETINGS_VOTE.PROPOSER.contains(words))));
    }

    @Override
    public List<Sealed<PresenceEvent>> listAttendance(OrganizationId organization) {
        return database.read(context -> PresenceReader.ofOrganization(context, organization).stream()
                .map(each -> MeetingSeals.seal(each, Visibility.PUBLIC))
                .toList());
    }

    @Override
    public List<Sealed<Treatment>> listLatestDecisions(int limit) {
        return database.read(context -> new TreatmentReader(context)
                .latestDecisions(limit).stream().map(MeetingSeals::seal).toList());
    }

    @Override
    public List<Sealed<DatedOutcome>> listOutcomes(OrganizationId organization) {
        return database.read(context -> new TreatmentReader(context).outcomes(organization));
    }

    @Override
    public List<Sealed<CastVote>> listVotes(PersonId person, int limit) {
        return database.read(context -> new PersonReader(context, person)
                .votes(limit).stream().map(MeetingSeals::seal).toList());
    }

    @Override
    public List<Sealed<CastVote>> listGroupVotes(OrganizationId organization, String party, int limit) {
        return database.read(context -> new GroupVoteReader(context, organization, party)
                .votes(limit).stream().map(MeetingSeals::seal).toList());
    }

    @Override
    public Map<MeetingId, List<Sealed<PresenceEvent>>> listPresence(Collection<MeetingId> meetings) {
        return database.read(context -> PresenceReader.ofMeetings(context, meetings));
    }

    @Override
    public List<Sealed<RecordedAttendance>> listAttendance(PersonId person, int limit) {
        return database.read(context -> new PersonReader(context, person)
                .attendance(limit).stream().map(MeetingSeals::seal).toList());
    }

    private List<Sealed<Treatment>> treatments(Condition condition) {
        return database.read(context -> new TreatmentReader(context)
                .current(condition).stream().map(MeetingSeals::seal).toList());
    }

    private Optional<Sealed<Meeting>> find(Condition condition) {
        return list(condition, 1, MEETINGS_MEETING.ID).stream().findFirst();
    }

    private List<Sealed<Meeting>> list(Condition condition, int limit, OrderField<?>... order) {
        return meetings(condition, limit, order).stream()
                .map(MeetingSeals::seal)
                .toList();
    }

    private List<Meeting> meetings(Condition condition, int limit, OrderField<?>... order) {
        return database.read(context -> new MeetingReader(context).list(condition, limit, order));
    }
}
