package dk.sagsgang.importing.internal.staging;

import dk.sagsgang.importing.ReadingLimits;
import dk.sagsgang.importing.UnreadableDocumentException;
import dk.sagsgang.importing.UnreadableReason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Finds the files that paths stand for: files, all files in folders (hidden ones left out), and those in zip archives. */
final class Sources {
    private final ReadingLimits limits;

    Sources(ReadingLimits limits) {
        this.limits = limits;
    }

    /** In the order given; within a folder or an archive in order of name. */
    List<Source> list(List<Path> paths) {
        List<Source> sources = new ArrayList<>();
        paths.forEach(path -> add(path, sources));
        return sources;
    }

    private void add(Path path, List<Source> into) {
        if (!Files.isDirectory(path)) {
            addFile(path, into);
            return;
        }
        try (Stream<Path> files = Files.walk(path)) {
            files.filter(file -> Files.isRegularFile(file) && !isHidden(path.relativize(file)))
                    .sorted(Comparator.comparing(Path::toString))
                    .forEach(file -> addFile(file, into));
        } catch (IOException | UncheckedIOException e) {
            into.add(unreadable(path.toString(), nameOf(path)));
        }
    }

    private void addFile(Path file, List<Source> into) {
        if (nameOf(file).toLowerCase(Locale.ROOT).endsWith(".zip")) {
            addArchive(file, into);
        } else {
            into.add(new Source(file.toString(), nameOf(file), () -> load(file)));
        }
    }

    private void addArchive(Path file, List<Source> into) {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            if (archive.size() > limits.archiveEntries()) {
                throw UnreadableDocumentException.expands(nameOf(file), limits.expandedBytes());
            }
            archive.stream()
                    .filter(entry -> !entry.isDirectory() && !isHidden(Path.of(entry.getName())))
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .forEach(entry -> into.add(entry(file, entry.getName())));
        } catch (UnreadableDocumentException e) {
            into.add(new Source(file.toString(), nameOf(file), () -> {
                throw e;
            }));
        } catch (IOException | RuntimeException e) {
            into.add(new Source(file.toString(), nameOf(file), () -> {
                throw UnreadableDocumentException.of(nameOf(file), UnreadableReason.DAMAGED, "zip");
            }));
        }
    }

    private Source entry(Path file, String entry) {
        String name = entry.substring(Math.max(entry.lastIndexOf('/'), entry.lastIndexOf('\\')) + 1);
        return new Source(file + "!" + entry, name, () -> {
            try (ZipFile archive = new ZipFile(file.toFile());
                    InputStream content = archive.getInputStream(archive.getEntry(entry))) {
                return limited(name, content);
            }
        });
    }

    private byte[] load(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw UnreadableDocumentException.of(nameOf(file), UnreadableReason.MISSING);
        }
        long size = Files.size(file);
        if (size > limits.largestFile()) {
            throw UnreadableDocumentException.tooLarge(nameOf(file), size, limits.largestFile());
        }
        try (InputStream content = Files.newInputStream(file)) {
            return limited(nameOf(file), content);
        }
    }

    private byte[] limited(String name, InputStream content) throws IOException {
        int limit = Math.toIntExact(limits.largestFile());
        byte[] bytes = content.readNBytes(limit);
        if (bytes.length == limit && content.read() >= 0) {
            throw UnreadableDocumentException.expands(name, limit);
        }
        return bytes;
    }

    private static Source unreadable(String path, String name) {
        return new Source(path, name, () -> {
            throw UnreadableDocumentException.of(name, UnreadableReason.MISSING);
        });
    }

    private static boolean isHidden(Path path) {
        for (Path part : path) {
            if (part.toString().startsWith(".") || part.toString().equals("__MACOSX")) {
                return true;
            }
        }
        return false;
    }

    private static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
