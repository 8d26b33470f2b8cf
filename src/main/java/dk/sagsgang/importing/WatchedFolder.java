package dk.sagsgang.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A folder into which other systems put files. Each of its folders, and what lies directly in it, is a delivery: it is complete
 * when no file of it has changed its size or time for a while, since an export and what lies beside it belong together and may be
 * half written. Nothing in the folder is changed, and nothing is remembered when it is closed: what is known is known by its
 * content. For use by one thread.
 */
public final class WatchedFolder {
    private final Path folder;
    private final Duration rest;
    private final Map<Path, Delivery> known = new HashMap<>();

    /** @param rest for how long no file of a delivery may have changed before it is taken */
    public WatchedFolder(Path folder, Duration rest) {
        this.folder = folder;
        this.rest = rest;
    }

    /** A file as it was seen. */
    private record Seen(long size, FileTime changed) {}

    /** A delivery as it was last seen, since when, and whether it was taken like that. */
    private record Delivery(Map<Path, Seen> files, Instant since, boolean taken) {}

    /**
     * Looks again, and answers what has come to rest since it was last taken: folders, and the watched folder itself for what lies
     * directly in it, in a stable order. Each is answered once for each change.
     *
     * @throws UncheckedIOException when the folder cannot be listed
     */
    public List<Path> takeResting(Instant now) {
        Map<Path, Map<Path, Seen>> present = look();
        known.keySet().retainAll(present.keySet());
        List<Path> resting = new ArrayList<>();
        present.forEach((root, files) -> {
            Delivery before = known.get(root);
            boolean isSame = before != null && before.files().equals(files);
            if (before == null || !isSame) {
                known.put(root, new Delivery(files, now, false));
            } else if (!before.taken() && !now.isBefore(before.since().plus(rest))) {
                known.put(root, new Delivery(files, before.since(), true));
                resting.add(root);
            }
        });
        return resting;
    }

    /** Whether a path is part of what {@link #takeResting} answered: of a folder all, of the watched folder only its own files. */
    public boolean isWithin(Path root, Path path) {
        return !root.equals(folder)
                || path.equals(folder)
                || (folder.equals(path.getParent()) && !Files.isDirectory(path));
    }

    /** Makes everything of a delivery new again, so that it is taken once more. */
    public void putBack(Path root, Instant now) {
        known.computeIfPresent(root, (_, delivery) -> new Delivery(delivery.files(), now, false));
    }

    private Map<Path, Map<Path, Seen>> look() {
        Map<Path, Map<Path, Seen>> deliveries = new TreeMap<>();
        try {
            Files.walkFileTree(folder, Set.of(), Integer.MAX_VALUE, new Looking(deliveries));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return deliveries;
    }

    private final class Looking extends SimpleFileVisitor<Path> {
        private final Map<Path, Map<Path, Seen>> deliveries;

        private Looking(Map<Path, Map<Path, Seen>> deliveries) {
            this.deliveries = deliveries;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            Path below = folder.relativize(file);
            Path root = below.getNameCount() == 1 ? folder : folder.resolve(below.getName(0));
            deliveries
                    .computeIfAbsent(root, _ -> new HashMap<>())
                    .put(file, new Seen(attributes.size(), attributes.lastModifiedTime()));
            return FileVisitResult.CONTINUE;
        }

        /** A file that vanishes while it is looked at is gone. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
            if (file.equals(folder)) {
                throw problem;
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
