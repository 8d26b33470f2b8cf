package dk.sagsgang.publishing.site;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is nothing at an address, or nothing that anyone may see: the two get the same answer. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class PageNotFound extends RuntimeException {
    private static final long serialVersionUID = 1;

    public PageNotFound() {
        super(null, null, false, false);
    }

    /** What was found, or this. */
    public static <T> T get(Optional<T> found) {
        return found.orElseThrow(PageNotFound::new);
    }
}
