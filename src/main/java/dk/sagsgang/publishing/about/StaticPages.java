package dk.sagsgang.publishing.about;

import dk.sagsgang.publishing.site.view.Article;
import dk.sagsgang.publishing.site.view.Article.Passage;
import dk.sagsgang.publishing.site.view.MenuEntry;
import dk.sagsgang.publishing.site.view.PageHead;
import dk.sagsgang.publishing.site.view.Pages;
import dk.sagsgang.publishing.site.view.Visit;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Pages that say the same whatever the record holds: about the site, and the accessibility statement that the law asks for. */
@Controller
class StaticPages {
    private final Pages pages;

    StaticPages(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/om")
    View about(Visit visit) {
        var head = PageHead.of(visit.t("about.title"), MenuEntry.NONE).describedBy(visit.t("about.description"));
        return pages.show(
                "article",
                visit,
                head,
                new Article(
                        visit.t("about.what"),
                        passages(visit, "about.source", "about.findings", "about.closed", "about.privacy")));
    }

    @GetMapping("/tilgaengelighed")
    View accessibility(Visit visit) {
        var head = PageHead.of(visit.t("accessibility.title"), MenuEntry.NONE)
                .describedBy(visit.t("accessibility.description"));
        return pages.show(
                "article",
                visit,
                head,
                new Article(
                        visit.t("accessibility.intro", pages.siteName()),
                        passages(
                                visit,
                                "accessibility.status",
                                "accessibility.sources",
                                "accessibility.how",
                                "accessibility.contact")));
    }

    private static List<Passage> passages(Visit visit, String... keys) {
        return Arrays.stream(keys)
                .map(key -> new Passage(visit.t(key + ".title"), visit.t(key + ".text")))
                .toList();
    }
}
