package dk.sagsgang.publishing.site;

import dk.sagsgang.publishing.site.view.MenuEntry;
import dk.sagsgang.publishing.site.view.PageHead;
import dk.sagsgang.publishing.site.view.Pages;
import dk.sagsgang.publishing.site.view.Visit;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Says what went wrong and offers a way on. Never shows what was asked for or what failed within. */
@Controller
class ErrorPages implements ErrorController {
    private final Pages pages;

    ErrorPages(Pages pages) {
        this.pages = pages;
    }

    @RequestMapping("/error")
    View show(HttpServletRequest request, HttpServletResponse response, Visit visit) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        Kind kind = isKeeping(request) && status == 405 ? Kind.KEEPING : Kind.of(status);
        var head = PageHead.of(visit.t(kind.key + ".title"), MenuEntry.NONE).notIndexed();
        return pages.show("error", new Visit(visit.language(), "/", visit.origin()), head, kind.key + ".text");
    }

    /** Whether somebody tried to keep a calculation; that deserves to be told where it can be done. */
    private static boolean isKeeping(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String address
                && address.endsWith("/beregn/gem");
    }

    private enum Kind {
        NOT_FOUND("error.notFound"),
        METHOD("error.method"),
        KEEPING("error.keeping"),
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
