package dk.sagsgang.feeds.web;

import dk.sagsgang.publishing.site.SitemapPart;
import dk.sagsgang.publishing.site.view.Article;
import dk.sagsgang.publishing.site.view.Article.Passage;
import dk.sagsgang.publishing.site.view.MenuEntry;
import dk.sagsgang.publishing.site.view.PageHead;
import dk.sagsgang.publishing.site.view.Pages;
import dk.sagsgang.publishing.site.view.Visit;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** What can be followed and fetched, and how the data may be used. */
@Controller
class OpenDataPage implements SitemapPart {
    private final Pages pages;

    OpenDataPage(Pages pages) {
        this.pages = pages;
    }

    @Override
    public Stream<String> addresses() {
        return Stream.of("/data");
    }

    @GetMapping("/data")
    View show(Visit visit) {
        var head = PageHead.of(visit.t("data.title"), MenuEntry.NONE).describedBy(visit.t("data.description"));
        return pages.show(
                "article",
                visit,
                head,
                new Article(
                        visit.t("data.lead"),
                        Stream.of("follow", "calendar", "table", "json", "licence", "closed")
                                .map(part -> new Passage(
                                        visit.t("data." + part + ".title"), visit.t("data." + part + ".text")))
                                .toList()));
    }
}
