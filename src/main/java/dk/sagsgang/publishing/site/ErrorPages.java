package dk.sagsgang.publishing.site;

import dk.sagsgang.publishing.site.view.ErrorText;
import dk.sagsgang.publishing.site.view.MenuEntry;
import dk.sagsgang.publishing.site.view.PageHead;
import dk.sagsgang.publishing.site.view.Pages;
import dk.sagsgang.publishing.site.view.Visit;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Says what went wrong and offers a way on. Never shows what was asked for or what failed within. */
@Controller
class ErrorPages implements ErrorController {
    private final Pages pages;
    private final ObjectProvider<RefusalText> refusals;

    ErrorPages(Pages pages, ObjectProvider<RefusalText> refusals) {
        this.pages = pages;
        this.refusals = refusals;
    }

    @RequestMapping("/error")
    View show(HttpServletRequest request, HttpServletResponse response, Visit visit) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        int status = status(request, response);
        String key = refusals.orderedStream()
                .flatMap(each -> each.find(status, request).stream())
                .findFirst()
                .orElse(Kind.of(status).key);
        var head = PageHead.of(visit.t(key + ".title"), MenuEntry.NONE).notIndexed();
        return pages.show(
                "error", new Visit(visit.language(), "/", "", visit.origin()), head, new ErrorText(key + ".text"));
    }

    /** The page for an error; 404 when this address itself was requested, since it is not a page. */
    private static int status(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code) {
            return code;
        }
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        return HttpServletResponse.SC_NOT_FOUND;
    }

    private enum Kind {
        NOT_FOUND("error.notFound"),
        METHOD("error.method"),
        REQUEST("error.request"),
        TOO_MANY("error.tooMany"),
        SERVER("error.server");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        static Kind of(int status) {
            return switch (status) {
                case 404 -> NOT_FOUND;
                case 405 -> METHOD;
                case 429 -> TOO_MANY;
                default -> status < 500 ? REQUEST : SERVER;
            };
        }
    }
}
