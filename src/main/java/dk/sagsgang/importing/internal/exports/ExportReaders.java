package dk.sagsgang.importing.internal.exports;

import dk.sagsgang.importing.ReadingLimits;
import dk.sagsgang.importing.UnreadableDocumentException;
import dk.sagsgang.importing.UnreadableReason;
import dk.sagsgang.importing.internal.exports.json.JsonTrees;
import dk.sagsgang.importing.internal.exports.model.ExportedMeeting;
import dk.sagsgang.importing.internal.exports.xml.XmlElement;
import dk.sagsgang.importing.internal.exports.xml.XmlTrees;
import dk.sagsgang.importing.internal.readers.files.FileContent;
import dk.sagsgang.importing.source.SourceDocument;
import dk.sagsgang.importing.source.SourceFormat;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the exports of other systems, each recognised by how its data are built. */
public final class ExportReaders {
    private final ReadingLimits limits;

    public ExportReaders(ReadingLimits limits) {
        this.limits = limits;
    }

    /** What a file holds, where it is of an export; null where it is not. */
    @Nullable
    ExportContents contents(FileContent file) {
        if (!ExportSigns.areIn(file)) {
            return null;
        }
        try {
            return file.hasEnding(".json")
                    ? JsonProducts.contents(JsonTrees.read(file))
                    : contents(XmlTrees.read(file));
        } catch (UnreadableDocumentException e) {
            return new ExportContents.Broken(e);
        }
    }

    private static @Nullable ExportContents contents(XmlElement root) {
        Optional<Manifest> manifest = Manifests.of(root);
        if (manifest.isPresent()) {
            return new ExportContents.OfManifest(manifest.get());
        }
        List<XmlElement> meetings =
                XmlProducts.of(root).map(product -> product.meetings(root)).orElse(List.of());
        if (meetings.size() < 2) {
            return meetings.isEmpty() ? null : ExportContents.Meetings.ONE;
        }
        return new ExportContents.Meetings(meetings.stream()
                .map(meeting -> root.keepingOnly(meeting).asFile().getBytes(StandardCharsets.UTF_8))
                .toList());
    }

    /**
     * Reads a file of XML that holds one meeting.
     *
     * @throws UnreadableDocumentException when it is broken, of no known system, or holds several
     */
    public SourceDocument readXml(FileContent file) {
        XmlElement root = XmlTrees.read(file);
        if (Manifests.of(root).isPresent()) {
            throw file.refuse(UnreadableReason.MANIFEST);
        }
        XmlProduct product =
                XmlProducts.of(root).orElseThrow(() -> file.refuse(UnreadableReason.UNKNOWN_FORMAT, "XML"));
        return one(
                file,
                SourceFormat.XML,
                product.meetings(root).stream()
                        .map(meeting -> product.read(root, meeting, file))
                        .toList());
    }

    /**
     * Reads a file of JSON that holds one meeting.
     *
     * @throws UnreadableDocumentException when it is broken, of no known system, or holds several
     */
    public SourceDocument readJson(FileContent file) {
        List<ExportedMeeting> meetings = JsonProducts.read(JsonTrees.read(file));
        if (meetings.isEmpty()) {
            throw file.refuse(UnreadableReason.UNKNOWN_FORMAT, "JSON");
        }
        return one(file, SourceFormat.JSON, meetings);
    }

    private SourceDocument one(FileContent file, SourceFormat format, List<ExportedMeeting> meetings) {
        if (meetings.size() != 1) {
            throw file.refuse(UnreadableReason.SEVERAL_MEETINGS, meetings.size());
        }
        return ExportDocument.of(file, format, meetings.getFirst(), limits);
    }
}
