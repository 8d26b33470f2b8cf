package dk.sagsgang.publishing.search;

import dk.sagsgang.access.Open;
import dk.sagsgang.publishing.site.view.MenuEntry;
import dk.sagsgang.publishing.site.view.PageHead;
import dk.sagsgang.publishing.site.view.Pages;
import dk.sagsgang.publishing.site.view.Visit;
import dk.sagsgang.search.Search;
import dk.sagsgang.search.SearchPage;
import dk.sagsgang.search.SearchQuery;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The search, and words for completion during typing. */
@Controller
class SearchPages {
    private static final int SUGGESTIONS = 8;

    private final Search search;
    private final Pages pages;

    SearchPages(Search search, Pages pages) {
        this.search = search;
        this.pages = pages;
    }

    @GetMapping("/soeg")
    View find(SearchForm form, Visit visit, HttpServletResponse response) {
        boolean current = isCurrent(response);
        SearchQuery query = form.query();
        Open<SearchPage> found = search.find(query);
        String title = query.words().isEmpty() ? visit.t("search.title") : visit.t("search.titleOf", query.words());
        var head = PageHead.of(title, MenuEntry.NONE).notIndexed().withLinks();
        return pages.show(
                "search",
                visit,
                head,
                found,
                Map.of("address", found.map(_ -> form.address()), "current", found.map(_ -> current)));
    }

    @GetMapping("/soeg/forslag")
    View suggest(
            @RequestParam(name = "q", defaultValue = "") String beginning, Visit visit, HttpServletResponse response) {
        isCurrent(response);
        return pages.show(
                "suggestions",
                visit,
                PageHead.of(visit.t("search.title"), MenuEntry.NONE),
                search.suggest(beginning.strip(), SUGGESTIONS));
    }

    /** Whether the index has what the record has; to be asked first, since an answer without it may be kept nowhere. */
    private boolean isCurrent(HttpServletResponse response) {
        boolean current = search.isCurrent();
        if (!current) {
            response.setHeader("Cache-Control", "no-store");
        }
        return current;
    }
}
