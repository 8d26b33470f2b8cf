package dk.sagsgang.importing;

import dk.sagsgang.importing.internal.exports.ExportFolders;
import dk.sagsgang.importing.internal.readers.files.SourceFinder;
import dk.sagsgang.importing.internal.readers.files.ZipShelf;
import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * The documents in files, folders and zip archives, in a stable order. Files of kinds that are never documents are listed too,
 * and say why when their content is asked for, so that an import can report what it left out. Only what the system
 * itself puts into folders (hidden files and the like) is passed over. Archives are read where they are: nothing is
 * unpacked to disk. Where an export of another system lies, its meetings are the documents, and what lies beside it belongs to it.
 *
 * <p>For use by one thread; closed when all contents have been read.
 */
public final class DocumentSources implements Closeable {
    private final ZipShelf archives;
    private final List<DocumentSource> sources;

    private DocumentSources(ZipShelf archives, List<DocumentSource> sources) {
        this.archives = archives;
        this.sources = List.copyOf(sources);
    }

    /** Looks for documents; a path that leads nowhere is listed and refused like any other. */
    public static DocumentSources open(List<Path> paths, ReadingLimits limits) {
        return open(paths, limits, _ -> true);
    }

    /**
     * Looks for documents in some parts of folders.
     *
     * @param wanted which folders and files in them are looked at
     */
    public static DocumentSources open(List<Path> paths, ReadingLimits limits, Predicate<Path> wanted) {
        ZipShelf archives = new ZipShelf(limits);
        return new DocumentSources(
                archives, new ExportFolders(limits).arrange(new SourceFinder(archives, limits, wanted).find(paths)));
    }

    /** All of them: folders by name, endings apart, archives in their own order. */
    public List<DocumentSource> list() {
        return sources;
    }

    @Override
    public void close() {
        archives.close();
    }
}
