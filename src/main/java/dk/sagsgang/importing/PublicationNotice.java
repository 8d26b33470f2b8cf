package dk.sagsgang.importing;

import dk.sagsgang.files.Checksum;
import java.util.List;

/**
 * What an export says about the publication of documents that may be in the record already. Names are known by their checksums, since
 * they are nobody's business.
 *
 * @param place of where it lies; what was read there last takes effect once
 * @param content of its own bytes
 * @param withdrawn of the names of what is not published, or no longer
 * @param published of the bytes of what is published and lies beside it
 */
public record PublicationNotice(Checksum place, Checksum content, List<Checksum> withdrawn, List<Checksum> published) {
    public PublicationNotice {
        withdrawn = List.copyOf(withdrawn);
        published = List.copyOf(published);
    }
}
