package dk.sagsgang.importing.internal.exports;

import dk.sagsgang.files.Checksum;
import dk.sagsgang.importing.DocumentSource;
import dk.sagsgang.importing.Enclosures;
import dk.sagsgang.importing.UnreadableDocumentException;
import dk.sagsgang.importing.internal.exports.json.JsonTrees;
import dk.sagsgang.importing.internal.exports.oparl.OparlObjects;
import dk.sagsgang.importing.internal.exports.oparl.OparlProduct;
import dk.sagsgang.importing.internal.readers.files.FoundFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What a file of an export holds. */
sealed interface ExportContents {

    /**
     * Meetings.
     *
     * @param parts a file of its own for each; empty where the file holds one meeting and is read as it is
     * @param ids the name of each part in its system; empty where parts have none
     */
    record Meetings(List<byte[]> parts, List<String> ids) implements ExportContents {
        static final Meetings ONE = new Meetings(List.of());

        public Meetings {
            parts = List.copyOf(parts);
            ids = List.copyOf(ids);
        }

        Meetings(List<byte[]> parts) {
            this(parts, List.of());
        }

        private List<Checksum> names(int part) {
            return ids.isEmpty() ? List.of() : List.of(ExportNames.ofObject(ids.get(part)));
        }

        /**
         * A source for each meeting.
         *
         * @param beside the files that came with it
         */
        List<DocumentSource> sources(FoundFile file, Optional<Enclosures> beside) {
            if (parts.isEmpty()) {
                return List.of(new Whole(file, beside));
            }
            List<DocumentSource> sources = new ArrayList<>();
            for (byte[] part : parts) {
                sources.add(new Part(file, sources.size() + 1, part, names(sources.size()), beside));
            }
            return sources;
        }
    }

    /** Objects of OParl, which may refer to those in other files. */
    record OfOparl(JsonNode root) implements ExportContents {

        /** Its meetings, each with what it refers to among some objects. */
        ExportContents with(OparlObjects objects) {
            List<JsonNode> meetings = OparlProduct.meetings(root);
            if (meetings.isEmpty()) {
                return new Beside();
            }
            return new Meetings(
                    meetings.stream()
                            .map(meeting -> objects.complete(meeting).toString().getBytes(StandardCharsets.UTF_8))
                            .toList(),
                    meetings.stream()
                            .map(meeting -> JsonTrees.text(meeting, "id"))
                            .toList());
        }
    }

    /** What other files of the export refer to. */
    record Beside() implements ExportContents {}

    /** A list of what is published. */
    record OfManifest(Manifest manifest) implements ExportContents {}

    /** What looks like an export and cannot be read, such as half of one. */
    record Broken(UnreadableDocumentException refusal) implements ExportContents {}

    /** A file that is one meeting. */
    record Whole(FoundFile file, Optional<Enclosures> enclosures) implements DocumentSource {
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
            return file.bytes();
        }

        @Override
        public boolean isExport() {
            return true;
        }

        @Override
        public List<Checksum> exportNames() {
            return List.of(ExportNames.ofFile(file.fileName()));
        }
    }

    /** One of several meetings in a file. */
    record Part(FoundFile file, int number, byte[] bytes, List<Checksum> exportNames, Optional<Enclosures> enclosures)
            implements DocumentSource {
        public Part {
            exportNames = List.copyOf(exportNames);
        }

        @Override
        public String path() {
            return file.path() + "#" + number;
        }

        @Override
        public String fileName() {
            return file.fileName();
        }

        @Override
        public byte[] content() {
            return bytes;
        }

        @Override
        public boolean isExport() {
            return true;
        }
    }
}
