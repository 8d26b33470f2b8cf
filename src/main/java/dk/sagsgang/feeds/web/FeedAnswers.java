package dk.sagsgang.feeds.web;

import dk.sagsgang.access.Open;
import dk.sagsgang.feeds.atom.AtomFeed;
import dk.sagsgang.feeds.atom.AtomWriter;
import dk.sagsgang.feeds.calendar.CalendarWriter;
import dk.sagsgang.feeds.calendar.MeetingEvent;
import dk.sagsgang.feeds.table.Sheet;
import dk.sagsgang.feeds.table.SheetWriter;
import dk.sagsgang.publishing.site.view.Pages;
import dk.sagsgang.publishing.site.view.Visit;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with feeds and tables. */
final class FeedAnswers {
    /** The terms that the data may be used on. */
    static final URI LICENCE = URI.create("https://creativecommons.org/licenses/by/4.0/");

    private FeedAnswers() {}

    static ResponseEntity<String> feed(Visit visit, Pages pages, Open<Channel> opened) {
        Channel channel = opened.value();
        var feed = new AtomFeed(
                StableId.urn("feed", pages.siteName(), visit.path(), visit.query()),
                channel.title() + " – " + pages.siteName(),
                address(visit, visit.query().isEmpty() ? visit.path() : visit.path() + "?" + visit.query()),
                address(visit, channel.page()),
                pages.siteName(),
                LICENCE,
                channel.entries());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(AtomWriter.MEDIA_TYPE))
                .body(AtomWriter.write(feed));
    }

    /** An address of this site: whole where the site knows its own, else as readers resolve it against the feed's. */
    static URI address(Visit visit, String path) {
        return URI.create(visit.absolute(path));
    }

    /** Meetings as a calendar. */
    static ResponseEntity<String> calendar(Pages pages, String name, Open<List<MeetingEvent>> events) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(CalendarWriter.MEDIA_TYPE))
                .body(CalendarWriter.write(name + " – " + pages.siteName(), events.value()));
    }

    /** A table as a file to save. */
    static ResponseEntity<String> table(String name, Open<Sheet> sheet) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(SheetWriter.MEDIA_TYPE))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".csv", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(SheetWriter.write(sheet.value()));
    }
}
