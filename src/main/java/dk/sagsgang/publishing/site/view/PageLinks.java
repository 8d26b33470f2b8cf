package dk.sagsgang.publishing.site.view;

import java.util.List;

/** Brings links to pages. All beans of this type are asked whenever a page is made that search engines may find. */
public interface PageLinks {

    /** The links of the page that a visit asks for, by its path; none where there is no other form of it. */
    List<PageLink> links(Visit visit);
}
