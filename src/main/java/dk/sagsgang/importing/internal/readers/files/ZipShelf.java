package dk.sagsgang.importing.internal.readers.files;

import dk.sagsgang.importing.DocumentSource;
import dk.sagsgang.importing.ReadingLimits;
import dk.sagsgang.importing.UnreadableDocumentException;
import dk.sagsgang.importing.UnreadableReason;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.jspecify.annotations.Nullable;

/** Archives whose documents are read one after the other: one is open at a time, whatever their number. */
public final class ZipShelf implements Closeable {
    private final ReadingLimits limits;
    private @Nullable Path path;
    private @Nullable BoundedZip zip;

    public ZipShelf(ReadingLimits limits) {
        this.limits = limits;
    }

    /** The documents in an archive, without the folders and what systems add to them. */
    List<DocumentSource> list(Path archive, String title) {
        List<DocumentSource> found = new ArrayList<>();
        for (ZipArchiveEntry entry : open(archive).entries()) {
            SourceFileName name = SourceFileName.of(entry.getName());
            if (!entry.isDirectory() && !name.isOfTheSystem()) {
                found.add(new Entry(archive, title, entry, name));
            }
        }
        return found;
    }

    private BoundedZip open(Path archive) {
        BoundedZip open = zip;
        if (open != null && archive.equals(path)) {
            return open;
        }
        close();
        String name = SourceFileName.of(archive.toString()).last();
        try {
            BoundedZip opened = open(name, Files.newByteChannel(archive));
            zip = opened;
            path = archive;
            return opened;
        } catch (IOException e) {
            throw UnreadableDocumentException.of(name, UnreadableReason.MISSING);
        }
    }

    private BoundedZip open(String name, SeekableByteChannel channel) throws IOException {
        try {
            return BoundedZip.open(name, "zip", channel, limits, limits.archiveBytes());
        } catch (UnreadableDocumentException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public void close() {
        try {
            if (zip != null) {
                zip.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            zip = null;
            path = null;
        }
    }

    /** How the content of an entry is read. */
    private interface Unpacking {
        byte[] read(InputStream in) throws IOException;
    }

    /** A file in an archive. */
    private final class Entry implements FoundFile {
        private final Path archive;
        private final String title;
        private final ZipArchiveEntry entry;
        private final SourceFileName name;

        private Entry(Path archive, String title, ZipArchiveEntry entry, SourceFileName name) {
            this.archive = archive;
            this.title = title;
            this.entry = entry;
            this.name = name;
        }

        @Override
        public String path() {
            return title + "/" + name.path();
        }

        @Override
        public String fileName() {
            return name.last();
        }

        @Override
        public byte[] content() {
            requireInside();
            name.requireDocument();
            return bytes();
        }

        private void requireInside() {
            if (SourceFileName.leadsOut(entry.getName())) {
                throw UnreadableDocumentException.of(fileName(), UnreadableReason.OUTSIDE_ARCHIVE);
            }
        }

        @Override
        public String place() {
            String path = name.path();
            int slash = path.lastIndexOf('/');
            return archive.toAbsolutePath().normalize().toString().replace('\\', '/')
                    + (slash < 0 ? "" : "/" + path.substring(0, slash));
        }

        @Override
        public byte[] bytes() {
            return unpacked(in -> FileContent.load(fileName(), in, limits).bytes());
        }

        @Override
        public byte[] bytes(long most) {
            return unpacked(in -> FileContent.raw(fileName(), in, most));
        }

        private byte[] unpacked(Unpacking reader) {
            requireInside();
            BoundedZip open = open(archive);
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw UnreadableDocumentException.of(fileName(), UnreadableReason.ENCRYPTED);
            }
            try (InputStream in = open.open(entry)) {
                return reader.read(in);
            } catch (IOException e) {
                UnreadableDocumentException refusal =
                        UnreadableDocumentException.of(fileName(), UnreadableReason.DAMAGED, "zip");
                refusal.initCause(e);
                throw refusal;
            }
        }
    }
}
