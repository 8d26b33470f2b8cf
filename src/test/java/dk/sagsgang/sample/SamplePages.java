package dk.sagsgang.sample;

import dk.sagsgang.documents.casefile.CaseDocument;
import dk.sagsgang.publishing.site.SitemapPart;
import dk.sagsgang.publishing.site.view.Article;
import dk.sagsgang.publishing.site.view.Block;
import dk.sagsgang.publishing.site.view.BlockSource;
import dk.sagsgang.publishing.site.view.LinkLine;
import dk.sagsgang.publishing.site.view.MenuEntry;
import dk.sagsgang.publishing.site.view.PageHead;
import dk.sagsgang.publishing.site.view.PageSection;
import dk.sagsgang.publishing.site.view.Pages;
import dk.sagsgang.publishing.site.view.Visit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The sample module's page, and what it brings to those of others. */
@Configuration(proxyBeanMethods = false)
@Import(SamplePages.CountPage.class)
class SamplePages {
    private static final String ADDRESS = "/optaelling";
    private static final MenuEntry MENU = new MenuEntry(80, "sample.menu", ADDRESS);

    @Bean
    MenuEntry sampleMenu() {
        return MENU;
    }

    @Bean
    SitemapPart sampleSitemap() {
        return () -> Stream.of(ADDRESS);
    }

    @Bean
    BlockSource<CaseDocument> sampleBlock() {
        return (shown, visit) -> List.of(new Block(
                PageSection.EFFECT,
                0,
                "beside/links",
                Map.of(
                        "heading",
                        shown.map(_ -> visit.t("sample.block")),
                        "links",
                        shown.map(_ -> List.of(new LinkLine(ADDRESS, visit.t("sample.menu"), ""))))));
    }

    @Controller
    static class CountPage {
        private final Pages pages;
        private final CaseCount count;

        CountPage(Pages pages, CaseCount count) {
            this.pages = pages;
            this.count = count;
        }

        @GetMapping(ADDRESS)
        View show(Visit visit) {
            PageHead head = PageHead.of(visit.t("sample.title"), MENU);
            return pages.show("article", visit, head, new Article(visit.t("sample.count", count.get()), List.of()));
        }
    }
}
