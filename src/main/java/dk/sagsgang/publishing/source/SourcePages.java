package dk.sagsgang.publishing.source;

import dk.sagsgang.access.Open;
import dk.sagsgang.documents.Documents;
import dk.sagsgang.documents.reference.LineSpan;
import dk.sagsgang.documents.source.OriginalFile;
import dk.sagsgang.documents.source.SourceView;
import dk.sagsgang.publishing.site.PageNotFound;
import dk.sagsgang.publishing.site.view.MenuEntry;
import dk.sagsgang.publishing.site.view.PageHead;
import dk.sagsgang.publishing.site.view.Pages;
import dk.sagsgang.publishing.site.view.Visit;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The sources that everything was read from, line by line, and the original where nothing in it is closed. */
@Controller
class SourcePages {
    private final Documents documents;
    private final Pages pages;

    SourcePages(Documents documents, Pages pages) {
        this.documents = documents;
        this.pages = pages;
    }

    @GetMapping("/kilder/{file:\\d{1,9}}")
    View show(@PathVariable int file, @RequestParam(name = "linjer", defaultValue = "") String lines, Visit visit) {
        Open<SourceView> opened = PageNotFound.get(documents.findSource(file, LineSpan.find(lines)));
        var head = PageHead.of(opened.value().name().orElse(visit.t("source.title")), MenuEntry.NONE)
                .notIndexed();
        return pages.show("source", visit, head, opened);
    }

    @GetMapping("/kilder/{file:\\d{1,9}}/original")
    ResponseEntity<byte[]> original(@PathVariable int file) {
        return download(PageNotFound.get(documents.findOriginal(file)).value());
    }

    /** The file of an attachment. It is always saved and never shown, whatever it is. */
    @GetMapping("/bilag/{text:[1-9]\\d{0,8}}/{number:\\d{1,4}}")
    ResponseEntity<byte[]> attachment(@PathVariable int text, @PathVariable int number) {
        return download(PageNotFound.get(documents.findAttachment(text, number)).value());
    }

    private static ResponseEntity<byte[]> download(OriginalFile original) {
        var disposition = ContentDisposition.attachment()
                .filename(original.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .eTag(original.checksum())
                .cacheControl(CacheControl.noCache().cachePublic())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(MediaType.parseMediaType(original.mediaType()))
                .body(original.bytes());
    }
}
