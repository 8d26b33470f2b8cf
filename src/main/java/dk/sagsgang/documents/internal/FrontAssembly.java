package dk.sagsgang.documents.internal;

import dk.sagsgang.documents.FrontDocument;
import dk.sagsgang.documents.casefile.DecisionLine;
import dk.sagsgang.documents.internal.part.Cancellations;
import dk.sagsgang.documents.internal.part.Items;
import dk.sagsgang.documents.internal.session.ReadSession;
import dk.sagsgang.documents.meeting.ChangeLine;
import dk.sagsgang.documents.meeting.MeetingLine;
import dk.sagsgang.meetings.agenda.AgendaEntry;
import dk.sagsgang.meetings.agenda.AgendaItem;
import dk.sagsgang.meetings.agenda.Treatment;
import dk.sagsgang.meetings.meeting.Meeting;
import dk.sagsgang.register.Body;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Puts the front page together. */
final class FrontAssembly {
    private static final int MEETINGS = 6;
    private static final int DECISIONS = 10;
    private static final int CHANGES = 8;
    private static final int EARLIER_CHANGES = 5;
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final ReadSession session;

    FrontAssembly(ReadSession session) {
        this.session = session;
    }

    FrontDocument document(LocalDate today) {
        var meetings = session.sources().meetings();
        List<ChangeLine> changed = session.open(meetings.listChanged(CHANGES)).stream()
                .map(this::change)
                .toList();
        List<ChangeLine> changedToday = changed.stream()
                .filter(each -> LocalDate.ofInstant(each.when(), DENMARK).equals(today))
                .toList();
        return new FrontDocument(
                municipality(),
                session.open(meetings.listComing(today, MEETINGS)).stream()
                        .map(this::counted)
                        .toList(),
                session.open(meetings.listLatest(today.minusDays(1), MEETINGS)).stream()
                        .map(this::counted)
                        .toList(),
                decisions(DECISIONS),
                changedToday.isEmpty() ? changed.stream().limit(EARLIER_CHANGES).toList() : changedToday,
                !changedToday.isEmpty());
    }

    Optional<String> municipality() {
        return session.sources().register().listBodies().stream().findFirst().map(Body::name);
    }

    List<DecisionLine> decisions(int limit) {
        return session.open(session.sources().meetings().listLatestDecisions(limit)).stream()
                .flatMap(each -> decision(each).stream())
                .toList();
    }

    private Optional<DecisionLine> decision(Treatment treatment) {
        AgendaItem item = treatment.item();
        return new Items(session)
                .ownDecision(item)
                .map(decision -> new DecisionLine(
                        Items.refer(session.names().refer(treatment.meeting()), item),
                        decision.outcome(),
                        session.names().find(item.caseFile()).orElse(null)));
    }

    MeetingLine counted(Meeting meeting) {
        int items = session.open(session.sources().meetings().getMinutes(meeting.id()))
                .map(minutes -> session.open(
                                minutes.items().stream().map(AgendaEntry::face).toList())
                        .size())
                .orElse(0);
        return new MeetingLine(
                session.names().refer(meeting),
                meeting.start(),
                items,
                meeting.hasMinutes(),
                new Cancellations(session).isCancelled(meeting),
                meeting.current().isWithdrawn());
    }

    private ChangeLine change(Meeting meeting) {
        var current = meeting.current();
        return new ChangeLine(session.names().refer(meeting), current.kind(), current.number(), current.created());
    }
}
