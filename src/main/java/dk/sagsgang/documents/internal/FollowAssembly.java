package dk.sagsgang.documents.internal;

import dk.sagsgang.documents.CalendarMeeting;
import dk.sagsgang.documents.PublishedDecision;
import dk.sagsgang.documents.Scope;
import dk.sagsgang.documents.internal.part.Cancellations;
import dk.sagsgang.documents.internal.part.Items;
import dk.sagsgang.documents.internal.session.ReadSession;
import dk.sagsgang.documents.internal.session.References;
import dk.sagsgang.meetings.agenda.AgendaEntry;
import dk.sagsgang.meetings.agenda.Treatment;
import dk.sagsgang.meetings.meeting.Meeting;
import dk.sagsgang.meetings.meeting.MeetingVersion;
import dk.sagsgang.meetings.minutes.Minutes;
import dk.sagsgang.meetings.outcome.Decision;
import dk.sagsgang.register.Organization;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts together what is new and what is coming, for those who follow the record from elsewhere. */
final class FollowAssembly {
    /** The meetings of a body that are looked through for its latest decisions. */
    private static final int MEETINGS_LOOKED_AT = 20;

    private final ReadSession session;
    private final Items items;

    FollowAssembly(ReadSession session) {
        this.session = session;
        this.items = new Items(session);
    }

    /** The latest first. */
    List<PublishedDecision> decisions(Scope scope, int limit) {
        Stream<Treatment> treatments = switch (scope) {
            case Scope.Everything _ -> session.open(session.sources().meetings().listLatestDecisions(limit)).stream();
            case Scope.OfCommittee(String slug) ->
                meetings(slug).stream().limit(MEETINGS_LOOKED_AT).flatMap(this::treatments);
            case Scope.OfCase(String slug) -> treatments(slug);
        };
        return treatments.flatMap(each -> decision(each).stream()).limit(limit).toList();
    }

    /** Meetings from a day on, the next first; those without a day are in no calendar. */
    List<CalendarMeeting> calendar(Scope scope, LocalDate from) {
        Stream<Meeting> meetings = switch (scope) {
            case Scope.Everything _ ->
                session.open(session.sources().meetings().listComing(from, Integer.MAX_VALUE)).stream();
            case Scope.OfCommittee(String slug) -> meetings(slug).reversed().stream();
            case Scope.OfCase(String slug) ->
                treatments(slug).map(Treatment::meeting).distinct().toList().reversed().stream();
        };
        return meetings.filter(each -> each.date() != null && !each.date().isBefore(from))
                .map(this::entry)
                .toList();
    }

    private List<Meeting> meetings(String committee) {
        return session.sources()
                .register()
                .findOrganization(committee)
                .flatMap(session::open)
                .filter(References::hasPage)
                .map(Organization::id)
                .map(id -> session.open(session.sources().meetings().listMeetings(id)))
                .orElse(List.of());
    }

    private Stream<Treatment> treatments(Meeting meeting) {
        return minutes(meeting).stream()
                .flatMap(minutes -> session
                        .open(minutes.items().stream().map(AgendaEntry::item).toList())
                        .stream())
                .map(item -> new Treatment(meeting, item));
    }

    private Stream<Treatment> treatments(String caseSlug) {
        return session.sources().cases().find(caseSlug).flatMap(session::open).stream()
                .flatMap(file -> session.open(session.sources().meetings().listTreatments(file.id())).stream());
    }

    private Optional<Minutes> minutes(Meeting meeting) {
        return session.open(session.sources().meetings().getMinutes(meeting.id()));
    }

    private Optional<PublishedDecision> decision(Treatment treatment) {
        return items.ownDecision(treatment.item()).map(decision -> decision(treatment, decision));
    }

    private PublishedDecision decision(Treatment treatment, Decision decision) {
        Meeting meeting = treatment.meeting();
        MeetingVersion first = meeting.versions().stream()
                .filter(each -> each.kind() != MeetingVersion.Kind.AGENDA)
                .findFirst()
                .orElse(meeting.current());
        return new PublishedDecision(
                Items.refer(session.names().refer(meeting), treatment.item()),
                session.names().find(treatment.item().caseFile()),
                decision.outcome(),
                Items.paragraphs(decision),
                first.created(),
                meeting.current().created());
    }

    private CalendarMeeting entry(Meeting meeting) {
        List<String> agenda = minutes(meeting).stream()
                .flatMap(minutes -> session
                        .open(minutes.items().stream().map(AgendaEntry::face).toList())
                        .stream())
                .map(face -> face.number() + ". " + face.title())
                .toList();
        return new CalendarMeeting(
                session.names().refer(meeting),
                Objects.requireNonNull(meeting.date()),
                Optional.ofNullable(meeting.start()),
                Optional.ofNullable(meeting.end()),
                Optional.ofNullable(meeting.location()),
                new Cancellations(session).isCancelled(meeting),
                agenda,
                meeting.revisions(),
                meeting.current().created());
    }
}
