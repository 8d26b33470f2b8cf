package dk.sagsgang.publishing.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Says better than the site itself why a request was refused. The error page asks all beans of this type. */
public interface RefusalText {

    /**
     * The text for a refusal.
     *
     * @param status the HTTP status that it is answered with
     * @param request the request of the error page, whose attributes say what was requested
     * @return the key of two texts, one with {@code .title} and one with {@code .text} at its end; empty to leave it to others
     */
    Optional<String> find(int status, HttpServletRequest request);
}
