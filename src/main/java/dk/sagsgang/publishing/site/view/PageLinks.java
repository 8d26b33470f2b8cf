package dk.sagsgang.publishing.site.view;

import dk.sagsgang.documents.reference.SourceRef;
import java.util.List;
import java.util.Optional;

/** Brings links to pages. All beans of this type are asked whenever a page is made that search engines may find. */
public interface PageLinks {

    /** The links of the page that a visit asks for, by its path; none where there is no other form of it. */
    List<PageLink> links(Visit visit);

    /** A link to another form of a printed table, which it is shown beside; empty where there is none. */
    default Optional<PageLink> ofTable(SourceRef table) {
        return Optional.empty();
    }
}
