package dk.sagsgang.importing.internal.exports;

import dk.sagsgang.importing.DocumentSource;
import dk.sagsgang.importing.ReadingLimits;
import dk.sagsgang.importing.UnreadableDocumentException;
import dk.sagsgang.importing.UnreadableReason;
import dk.sagsgang.importing.internal.exports.oparl.OparlObjects;
import dk.sagsgang.importing.internal.readers.files.FileContent;
import dk.sagsgang.importing.internal.readers.files.FoundFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds exports among files. What lies in an export's folder or below it, or in the same archive, belongs to the export and
 * is never read as minutes of its own: a closed version often lies beside the public one, and only the export says which is which.
 */
public final class ExportFolders {
    private final ExportReaders readers;

    public ExportFolders(ReadingLimits limits) {
        this.readers = new ExportReaders(limits);
    }

    /** The same files, with the meetings of exports made readable and what belongs to exports refused. */
    public List<DocumentSource> arrange(List<DocumentSource> found) {
        Map<DocumentSource, ExportContents> exports = new LinkedHashMap<>();
        Map<String, String> places = new TreeMap<>();
        for (DocumentSource source : found) {
            ExportContents contents = source instanceof FoundFile file ? contents(file) : null;
            if (contents != null && source instanceof FoundFile file) {
                exports.put(source, contents);
                if (!file.place().isEmpty()) {
                    places.putIfAbsent(file.place(), file.fileName());
                }
            }
        }
        List<DocumentSource> arranged = new ArrayList<>();
        List<FoundFile> files = found.stream()
                .filter(FoundFile.class::isInstance)
                .map(FoundFile.class::cast)
                .filter(file -> !exports.containsKey(file))
                .toList();
        List<DocumentSource> deleted = deleted(exports);
        completeOparl(exports);
        for (DocumentSource source : found) {
            ExportContents contents = exports.get(source);
            if (contents != null && source instanceof FoundFile file) {
                arranged.addAll(meetings(file, contents, exports, files));
            } else {
                arranged.add(belonging(source, places));
            }
        }
        arranged.addAll(deleted);
        return arranged;
    }

    private static List<DocumentSource> deleted(Map<DocumentSource, ExportContents> exports) {
        List<DocumentSource> notices = new ArrayList<>();
        exports.forEach((source, contents) -> {
            if (source instanceof FoundFile file && contents instanceof ExportContents.OfOparl oparl) {
                Notices.ofDeleted(file, oparl.root())
                        .map(says -> new Notices.NoticeSource(
                                file,
                                says,
                                UnreadableDocumentException.of(file.fileName(), UnreadableReason.MANIFEST_READ)))
                        .ifPresent(notices::add);
            }
        });
        return notices;
    }

    /** Objects of OParl refer to others by address, in whichever file these are. */
    private static void completeOparl(Map<DocumentSource, ExportContents> exports) {
        OparlObjects objects = new OparlObjects();
        exports.values().forEach(contents -> {
            if (contents instanceof ExportContents.OfOparl oparl) {
                objects.add(oparl.root());
            }
        });
        exports.replaceAll(
                (_, contents) -> contents instanceof ExportContents.OfOparl oparl ? oparl.with(objects) : contents);
    }

    private @Nullable ExportContents contents(FoundFile file) {
        String name = file.fileName().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".xml") && !name.endsWith(".json")) {
            return null;
        }
        try {
            return readers.contents(FileContent.of(file.fileName(), file.bytes()));
        } catch (UnreadableDocumentException e) {
            return null;
        }
    }

    private static List<DocumentSource> meetings(
            FoundFile file,
            ExportContents contents,
            Map<DocumentSource, ExportContents> exports,
            List<FoundFile> found) {
        return switch (contents) {
            case ExportContents.Broken broken -> List.of(new Refused(file, broken.refusal()));
            case ExportContents.OfManifest of ->
                List.of(
                        file.place().isEmpty()
                                ? new Refused(
                                        file,
                                        UnreadableDocumentException.of(file.fileName(), UnreadableReason.MANIFEST))
                                : new Notices.NoticeSource(
                                        file,
                                        Notices.of(file, of.manifest(), exports),
                                        UnreadableDocumentException.of(
                                                file.fileName(), UnreadableReason.MANIFEST_READ)));
            case ExportContents.OfOparl _, ExportContents.Beside _ ->
                List.of(new Refused(
                        file,
                        UnreadableDocumentException.of(file.fileName(), UnreadableReason.OF_EXPORT, file.fileName())));
            case ExportContents.Meetings meetings -> {
                String withheldBy = withheldBy(file, exports);
                yield withheldBy == null
                        ? meetings.sources(file, FilesBeside.of(file, found))
                        : List.of(new Refused(
                                file,
                                UnreadableDocumentException.of(
                                        file.fileName(), UnreadableReason.NOT_PUBLISHED, withheldBy)));
            }
        };
    }

    /** The manifest that says that a file is not published, in the same folder or one above it; null where none does. */
    private static @Nullable String withheldBy(FoundFile file, Map<DocumentSource, ExportContents> exports) {
        for (Map.Entry<DocumentSource, ExportContents> each : exports.entrySet()) {
            if (each.getKey() instanceof FoundFile beside
                    && each.getValue() instanceof ExportContents.OfManifest of
                    && isWithin(file.place(), beside.place())
                    && of.manifest().withholds(file.fileName())) {
                return beside.fileName();
            }
        }
        return null;
    }

    private static DocumentSource belonging(DocumentSource source, Map<String, String> places) {
        if (source instanceof FoundFile file && !file.place().isEmpty()) {
            for (Map.Entry<String, String> place : places.entrySet()) {
                if (isWithin(file.place(), place.getKey())) {
                    return new Refused(
                            file,
                            UnreadableDocumentException.of(
                                    file.fileName(), UnreadableReason.OF_EXPORT, place.getValue()));
                }
            }
        }
        return source;
    }

    static boolean isWithin(String place, String folder) {
        return !place.isEmpty() && !folder.isEmpty() && (place.equals(folder) || place.startsWith(folder + "/"));
    }

    /** A file that is part of an export, and why it is not read. */
    private record Refused(FoundFile file, UnreadableDocumentException refusal) implements DocumentSource {
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
    }
}
