package dk.sagsgang.publishing.site.view;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** Tells whether a request asks for a page's data instead of the page: by its address or by what it says it accepts. */
public final class DataRequest {
    private static final String ATTRIBUTE = DataRequest.class.getName();

    private DataRequest() {}

    /** Notes that the address of a request asks for data. */
    public static void mark(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, true);
    }

    /** Whether the address of a request asks for data, so that a page is not an answer. */
    static boolean isAddressed(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) != null;
    }

    /** Whether data is asked for, one way or the other. */
    public static boolean isAsked(HttpServletRequest request) {
        return isAddressed(request) || isPreferred(request);
    }

    /** Whether the client accepts JSON and would rather have it than a page. A header that cannot be read is as absent. */
    public static boolean isPreferred(HttpServletRequest request) {
        try {
            List<MediaType> accepted = MediaType.parseMediaTypes(Collections.list(request.getHeaders("Accept")));
            MimeTypeUtils.sortBySpecificity(accepted);
            return quality(accepted, MediaType.APPLICATION_JSON) > quality(accepted, MediaType.TEXT_HTML);
        } catch (InvalidMediaTypeException _) {
            return false;
        }
    }

    private static double quality(List<MediaType> accepted, MediaType offered) {
        return accepted.stream()
                .filter(each -> each.includes(offered))
                .mapToDouble(MediaType::getQualityValue)
                .findFirst()
                .orElse(0);
    }
}
