package dk.sagsgang.importing.internal.readers.files;

import dk.sagsgang.importing.DocumentSource;
import dk.sagsgang.importing.ReadingLimits;
import dk.sagsgang.importing.UnreadableDocumentException;
import dk.sagsgang.importing.UnreadableReason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Looks for documents in files, folders and archives, without reading any. It stays within the folders that are named: a link
 * that leads out of them is not followed. What is left out is listed with the reason.
 */
public final class SourceFinder {
    private static final int DEEPEST_FOLDER = 64;

    /** Endings come last: {@code referat-rettet.txt} is a newer version than {@code referat.txt}, and so comes after it. */
    private static final Comparator<Path> IN_ORDER =
            Comparator.comparing(SourceFinder::stem).thenComparing(path -> path);

    private final ZipShelf archives;
    private final ReadingLimits limits;
    private final Predicate<Path> wanted;
    private final List<DocumentSource> found = new ArrayList<>();

    /** @param wanted which folders and files in folders are looked at */
    public SourceFinder(ZipShelf archives, ReadingLimits limits, Predicate<Path> wanted) {
        this.archives = archives;
        this.limits = limits;
        this.wanted = wanted;
    }

    /** Everything that may be a document, in a stable order. */
    public List<DocumentSource> find(List<Path> paths) {
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                folder(path, path, 0);
            } else if (Files.exists(path) && !Files.isRegularFile(path)) {
                refuse(path.toString(), UnreadableReason.NOT_A_FILE);
            } else {
                file(path, path.toString(), true);
            }
        }
        return found;
    }

    private void folder(Path folder, Path top, int depth) {
        for (Path path : children(folder, top)) {
            SourceFileName name = SourceFileName.of(String.valueOf(path.getFileName()));
            if (name.isOfTheSystem() || !wanted.test(path)) {
                continue;
            }
            String title = top.relativize(path).toString();
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                if (depth < DEEPEST_FOLDER) {
                    folder(path, top, depth + 1);
                } else {
                    refuse(title, UnreadableReason.TOO_DEEP, DEEPEST_FOLDER);
                }
            } else if (Files.isSymbolicLink(path)) {
                link(path, title, top);
            } else if (Files.isRegularFile(path)) {
                file(path, title, false);
            } else {
                refuse(title, UnreadableReason.NOT_A_FILE);
            }
        }
    }

    /** What a link in a folder leads to is read where that is in the folder as well. */
    private void link(Path path, String title, Path top) {
        try {
            Path target = path.toRealPath();
            if (!target.startsWith(top.toRealPath())) {
                refuse(title, UnreadableReason.LINK_OUTSIDE);
            } else if (Files.isDirectory(target)) {
                refuse(title, UnreadableReason.LINK_TO_FOLDER);
            } else if (Files.isRegularFile(target)) {
                file(path, title, false);
            } else {
                refuse(title, UnreadableReason.NOT_A_FILE);
            }
        } catch (IOException e) {
            refuse(title, UnreadableReason.LINK_BROKEN);
        }
    }

    private void refuse(String title, UnreadableReason reason, Object... details) {
        found.add(new Refused(title, UnreadableDocumentException.of(title, reason, details)));
    }

    private List<Path> children(Path folder, Path top) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted(IN_ORDER).toList();
        } catch (IOException | UncheckedIOException e) {
            String name = folder.equals(top)
                    ? folder.toString()
                    : top.relativize(folder).toString();
            found.add(new Refused(name, UnreadableDocumentException.of(name, UnreadableReason.MISSING)));
            return List.of();
        }
    }

    private static String stem(Path path) {
        return SourceFileName.of(String.valueOf(path.getFileName())).stem();
    }

    private void file(Path path, String title, boolean named) {
        SourceFileName name = SourceFileName.of(String.valueOf(path.getFileName()));
        if (!name.isArchive()) {
            found.add(new OneFile(path, title, name, named, limits));
            return;
        }
        try {
            found.addAll(archives.list(path, title));
        } catch (UnreadableDocumentException e) {
            found.add(new Refused(title, e));
        }
    }

    /** A file on disk; one that was named by itself is looked into whatever its ending. */
    private record OneFile(Path file, String path, SourceFileName name, boolean named, ReadingLimits limits)
            implements FoundFile {
        @Override
        public String fileName() {
            return name.last();
        }

        @Override
        public byte[] content() {
            if (!named) {
                name.requireDocument();
            }
            return bytes();
        }

        @Override
        public byte[] bytes() {
            return FileContent.load(file, limits).bytes();
        }

        @Override
        public byte[] bytes(long most) {
            try (InputStream in = Files.newInputStream(file)) {
                return FileContent.raw(fileName(), in, most);
            } catch (IOException e) {
                throw UnreadableDocumentException.of(fileName(), UnreadableReason.MISSING);
            }
        }

        @Override
        public String place() {
            Path parent = file.toAbsolutePath().normalize().getParent();
            return named || parent == null ? "" : parent.toString().replace('\\', '/');
        }
    }

    /** What could not even be listed. */
    private record Refused(String path, UnreadableDocumentException refusal) implements DocumentSource {
        @Override
        public String fileName() {
            return SourceFileName.of(path).last();
        }

        @Override
        public byte[] content() {
            throw refusal;
        }
    }
}
