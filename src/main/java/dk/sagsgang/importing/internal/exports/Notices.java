package dk.sagsgang.importing.internal.exports;

import dk.sagsgang.files.Checksum;
import dk.sagsgang.importing.DocumentSource;
import dk.sagsgang.importing.PublicationNotice;
import dk.sagsgang.importing.UnreadableDocumentException;
import dk.sagsgang.importing.internal.exports.oparl.OparlProduct;
import dk.sagsgang.importing.internal.readers.files.FoundFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What files of exports say about the publication of others: manifests, and objects of OParl that are deleted. */
final class Notices {
    private Notices() {}

    /**
     * What a manifest says.
     *
     * @param beside all files of exports
     */
    static PublicationNotice of(FoundFile file, Manifest manifest, Map<DocumentSource, ExportContents> beside) {
        List<Checksum> published = new ArrayList<>();
        beside.forEach((source, contents) -> {
            if (source instanceof FoundFile other
                    && contents instanceof ExportContents.Meetings
                    && ExportFolders.isWithin(other.place(), file.place())
                    && manifest.publishes(other.fileName())) {
                published.add(Checksum.of(other.bytes()));
            }
        });
        return notice(
                file, manifest.withheld().stream().map(ExportNames::ofFile).toList(), published);
    }

    /** The meetings of OParl that are deleted; nothing where none is. */
    static Optional<PublicationNotice> ofDeleted(FoundFile file, JsonNode root) {
        List<Checksum> deleted =
                OparlProduct.deleted(root).stream().map(ExportNames::ofObject).toList();
        return deleted.isEmpty() ? Optional.empty() : Optional.of(notice(file, deleted, List.of()));
    }

    private static PublicationNotice notice(FoundFile file, List<Checksum> withdrawn, List<Checksum> published) {
        return new PublicationNotice(
                ExportNames.ofPlace(file.place(), file.fileName()), Checksum.of(file.bytes()), withdrawn, published);
    }

    /** A notice, and why its file is not read as a document. */
    record NoticeSource(FoundFile file, PublicationNotice says, UnreadableDocumentException refusal)
            implements DocumentSource {
        @Override
        public String path() {
            return file.path();
        }

        @Override
        public String fileName() {
            return file.fileName();
        }

        @Override
        public byte[] content() {
            throw refusal;
        }

        @Override
        public Optional<PublicationNotice> notice() {
            return Optional.of(says);
        }
    }
}
