package dk.sagsgang.publishing.site.view;

import dk.sagsgang.access.Open;
import java.util.List;

/**
 * Brings blocks to the page of one kind of record. A bean of this type is asked whenever such a page is made.
 *
 * @param <T> what the page shows: a case, a meeting, a committee or a person as {@code documents} puts it together
 */
public interface BlockSource<T> {

    /** Its blocks for one page, none where it has nothing to show. */
    List<Block> blocks(Open<T> shown, Visit visit);
}
