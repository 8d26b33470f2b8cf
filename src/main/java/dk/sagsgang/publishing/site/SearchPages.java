package dk.sagsgang.publishing.site;

import dk.sagsgang.access.Open;
import dk.sagsgang.meetings.Outcome;
import dk.sagsgang.publishing.site.view.MenuEntry;
import dk.sagsgang.publishing.site.view.PageHead;
import dk.sagsgang.publishing.site.view.Pages;
import dk.sagsgang.publishing.site.view.Visit;
import dk.sagsgang.search.Search;
import dk.sagsgang.search.SearchPage;
import dk.sagsgang.search.SearchQuery;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The search, and words that complete what one types. */
@Controller
class SearchPages {
    private static final int SUGGESTIONS = 8;
    private static final int LONGEST_QUESTION = 300;
    private static final int LAST_PAGE = 500;

    private final Search search;
    private final Pages pages;

    SearchPages(Search search, Pages pages) {
        this.search = search;
        this.pages = pages;
    }

    @GetMapping("/soeg")
    View find(
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "udvalg", defaultValue = "") String committee,
            @RequestParam(name = "aar", defaultValue = "") String year,
            @RequestParam(name = "udfald", defaultValue = "") String outcome,
            @RequestParam(name = "side", defaultValue = "1") int page,
            Visit visit,
            HttpServletResponse response) {
        boolean current = isCurrent(response);
        var query = new SearchQuery(
                words.substring(0, Math.min(words.length(), LONGEST_QUESTION)),
                Optional.of(committee).filter(each -> !each.isEmpty()),
                year.matches("\\d{4}") ? OptionalInt.of(Integer.parseInt(year)) : OptionalInt.empty(),
                findOutcome(outcome),
                Math.clamp(page, 1, LAST_PAGE),
                SearchQuery.DEFAULT_PAGE_SIZE);
        Open<SearchPage> found = search.find(query);
        String title = query.words().isEmpty() ? visit.t("search.title") : visit.t("search.titleOf", query.words());
        var head = PageHead.of(title, MenuEntry.NONE).notIndexed();
        return pages.show(
                "search",
                visit,
                head,
                found,
                Map.of(
                        "address",
                        found.map(_ -> address(words, committee, year, outcome)),
                        "current",
                        found.map(_ -> current)));
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

    private static String address(String words, String committee, String year, String outcome) {
        return "/soeg?q=" + encoded(words) + "&udvalg=" + encoded(committee) + "&aar=" + encoded(year) + "&udfald="
                + encoded(outcome) + "&";
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static Optional<Outcome> findOutcome(String code) {
        return Arrays.stream(Outcome.values())
                .filter(each -> each.code().equals(code))
                .findFirst();
    }
}
