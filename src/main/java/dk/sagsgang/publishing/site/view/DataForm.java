package dk.sagsgang.publishing.site.view;

import dk.sagsgang.access.Open;
import java.io.IOException;
import java.io.OutputStream;

/** Writes what a page shows as data instead of as a page. The site uses the bean of this type, if a module brings one. */
public interface DataForm {

    /** The media type of what is written. */
    String mediaType();

    /** Whether what a page shows is data at all: a text about the site is not. */
    boolean canWrite(Open<?> shown);

    /**
     * Writes what a page shows.
     *
     * @param shown what {@link #canWrite} has accepted
     * @throws IOException when the reader has gone
     */
    void write(Open<?> shown, PageHead head, Visit visit, OutputStream to) throws IOException;
}
