package dk.sagsgang.importing.internal.exports;

import dk.sagsgang.importing.Enclosures;
import dk.sagsgang.importing.UnreadableDocumentException;
import dk.sagsgang.importing.UnreadableReason;
import dk.sagsgang.importing.internal.readers.files.FoundFile;
import java.util.List;
import java.util.Optional;

/**
 * The files in the folder of an export, below it, or in the same archive. They are looked up among what was found, so that a name in an
 * export leads nowhere else.
 */
record FilesBeside(List<FoundFile> files) implements Enclosures {
    FilesBeside {
        files = List.copyOf(files);
    }

    /** Those that belong to an export; nothing where it was named by itself. */
    static Optional<Enclosures> of(FoundFile export, List<FoundFile> found) {
        return export.place().isEmpty()
                ? Optional.empty()
                : Optional.of(new FilesBeside(found.stream()
                        .filter(file -> ExportFolders.isWithin(file.place(), export.place()))
                        .toList()));
    }

    @Override
    public Optional<byte[]> find(String name, long most) {
        String key = ExportNames.key(name);
        List<FoundFile> named = files.stream()
                .filter(file -> ExportNames.key(file.fileName()).equals(key))
                .toList();
        if (named.size() > 1) {
            throw UnreadableDocumentException.of(name, UnreadableReason.NOT_A_FILE);
        }
        return named.stream().findFirst().map(file -> file.bytes(most));
    }
}
