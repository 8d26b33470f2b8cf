package dk.sagsgang.publishing.meeting;

import dk.sagsgang.access.Open;
import dk.sagsgang.documents.Documents;
import dk.sagsgang.documents.meeting.ItemDocument;
import dk.sagsgang.documents.meeting.MeetingDocument;
import dk.sagsgang.publishing.site.PageNotFound;
import dk.sagsgang.publishing.site.text.DateFormats;
import dk.sagsgang.publishing.site.view.BlockSource;
import dk.sagsgang.publishing.site.view.Crumb;
import dk.sagsgang.publishing.site.view.PageHead;
import dk.sagsgang.publishing.site.view.Pages;
import dk.sagsgang.publishing.site.view.StructuredData;
import dk.sagsgang.publishing.site.view.Visit;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Meetings by year, and each with its minutes as they should have been published. */
@Controller
class MeetingPages {
    private final Documents documents;
    private final ObjectProvider<BlockSource<MeetingDocument>> blocks;
    private final Pages pages;

    MeetingPages(Documents documents, ObjectProvider<BlockSource<MeetingDocument>> blocks, Pages pages) {
        this.documents = documents;
        this.blocks = blocks;
        this.pages = pages;
    }

    @GetMapping("/moeder")
    View list(@RequestParam(name = "aar", required = false) Optional<Integer> year, Visit visit) {
        var head = PageHead.of(visit.t("meetings.title"), MeetingPagesConfiguration.MENU)
                .describedBy(visit.t("meetings.description"));
        return pages.show("meetings", visit, head, documents.listMeetings(year));
    }

    @GetMapping("/moeder/{slug}")
    View show(@PathVariable String slug, Visit visit) {
        Open<MeetingDocument> opened = PageNotFound.get(documents.findMeeting(slug));
        MeetingDocument meeting = opened.value();
        var head = PageHead.of(title(meeting, visit), MeetingPagesConfiguration.MENU)
                .under(new Crumb(visit.t("meetings.title"), "/moeder"))
                .describedBy(
                        meeting.items().stream().map(item -> item.ref().title()).collect(Collectors.joining(". ")))
                .structuredAs(structured(meeting, visit));
        return pages.show(
                "meeting",
                visit,
                head,
                opened,
                Map.of(),
                blocks.orderedStream().flatMap(each -> each.blocks(opened, visit).stream()));
    }

    private static String title(MeetingDocument meeting, Visit visit) {
        String body = meeting.meeting().organization().name();
        LocalDate date = meeting.meeting().date();
        return date == null
                ? body
                : body + ", " + DateFormats.in(visit.language()).date(date);
    }

    private static StructuredData structured(MeetingDocument meeting, Visit visit) {
        String address = visit.absolute("/moeder/" + meeting.meeting().slug());
        return StructuredData.ofType("Event")
                .with("name", title(meeting, visit))
                .with("url", address)
                .with("startDate", moment(meeting.meeting().date(), meeting.start()))
                .with(
                        "endDate",
                        meeting.end() == null
                                ? Optional.empty()
                                : moment(meeting.meeting().date(), meeting.end()))
                .with(
                        "location",
                        Optional.ofNullable(meeting.location())
                                .map(place -> StructuredData.ofType("Place")
                                        .with("name", place)
                                        .asMap()))
                .with(
                        "organizer",
                        StructuredData.ofType("GovernmentOrganization")
                                .with("name", meeting.meeting().organization().name()))
                .with(
                        "subEvent",
                        meeting.items().stream()
                                .map(item -> item(item, address).asMap())
                                .toList());
    }

    /** A day, with the hour and how far Denmark is from Greenwich where the hour is known. */
    private static Optional<String> moment(@Nullable LocalDate date, @Nullable LocalTime hour) {
        return Optional.ofNullable(date)
                .map(day -> hour == null
                        ? day.toString()
                        : day.atTime(hour).atZone(DateFormats.DENMARK).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
    }

    private static StructuredData item(ItemDocument item, String address) {
        return StructuredData.ofType("Event")
                .with("name", item.ref().title())
                .with("url", address + "#" + item.ref().anchor());
    }
}
