package dk.sagsgang.feeds.web;

import dk.sagsgang.access.Open;
import dk.sagsgang.documents.CalendarMeeting;
import dk.sagsgang.documents.Documents;
import dk.sagsgang.documents.Scope;
import dk.sagsgang.documents.committee.CommitteeDocument;
import dk.sagsgang.documents.meeting.MeetingDocument;
import dk.sagsgang.documents.reference.CaseRef;
import dk.sagsgang.feeds.calendar.MeetingEvent;
import dk.sagsgang.publishing.site.PageNotFound;
import dk.sagsgang.publishing.site.text.DateFormats;
import dk.sagsgang.publishing.site.view.Pages;
import dk.sagsgang.publishing.site.view.Visit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Meetings as calendars: all of them, a committee's, those of a case and a single one. */
@Controller
class MeetingCalendars {
    /** A calendar of many meetings goes this far back, so that it stays small however long the record is. */
    private static final int MONTHS_BACK = 12;

    private final Documents documents;
    private final Pages pages;
    private final Clock clock;

    MeetingCalendars(Documents documents, Pages pages, Clock clock) {
        this.documents = documents;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/moeder.ics")
    ResponseEntity<String> all(Visit visit) {
        return calendar(visit, visit.t("feeds.meetings"), documents.listCalendar(Scope.EVERYTHING, lately()));
    }

    @GetMapping("/udvalg/{slug}/moeder.ics")
    ResponseEntity<String> ofCommittee(@PathVariable String slug, Visit visit) {
        CommitteeDocument committee =
                PageNotFound.get(documents.findCommittee(slug)).value();
        return calendar(
                visit,
                visit.t("feeds.meetings.of", committee.organization().name()),
                documents.listCalendar(new Scope.OfCommittee(slug), lately()));
    }

    @GetMapping("/sager/{number}/moeder.ics")
    ResponseEntity<String> ofCase(@PathVariable String number, Visit visit) {
        CaseRef found = PageNotFound.get(documents.findCaseRef(number)).value();
        return calendar(
                visit,
                visit.t("feeds.meetings.of", found.title()),
                documents.listCalendar(new Scope.OfCase(found.slug()), LocalDate.MIN));
    }

    @GetMapping("/moeder/{slug}/moede.ics")
    ResponseEntity<String> one(@PathVariable String slug, Visit visit) {
        MeetingDocument meeting = PageNotFound.get(documents.findMeeting(slug)).value();
        String body = meeting.meeting().organization().slug();
        return calendar(
                visit,
                meeting.meeting().organization().name(),
                documents
                        .listCalendar(new Scope.OfCommittee(body), LocalDate.MIN)
                        .map(all -> all.stream()
                                .filter(each -> each.meeting().slug().equals(slug))
                                .toList()));
    }

    private LocalDate lately() {
        return LocalDate.now(clock.withZone(DateFormats.DENMARK)).minusMonths(MONTHS_BACK);
    }

    private ResponseEntity<String> calendar(Visit visit, String name, Open<List<CalendarMeeting>> meetings) {
        return FeedAnswers.calendar(
                pages,
                name,
                meetings.map(all -> all.stream().map(each -> event(each, visit)).toList()));
    }

    private static MeetingEvent event(CalendarMeeting meeting, Visit visit) {
        return new MeetingEvent(
                StableId.of("meeting", meeting.meeting().slug()).toString(),
                meeting.revision(),
                meeting.modified(),
                meeting.meeting().organization().name(),
                meeting.day(),
                meeting.start().map(start -> new MeetingEvent.Hours(start, meeting.end())),
                meeting.place(),
                FeedAnswers.address(visit, "/moeder/" + meeting.meeting().slug()),
                String.join("\n", meeting.agenda()),
                meeting.cancelled());
    }
}
