package dk.sagsgang.importing.internal.readers.files;

import dk.sagsgang.importing.ReadingLimits;
import dk.sagsgang.importing.UnreadableDocumentException;
import dk.sagsgang.importing.UnreadableReason;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A zip that never unpacks to more than the limits allow, however it was made. Nothing is written to disk, so that names in it
 * can lead nowhere, and what an entry claims to be its size is not believed.
 */
public final class BoundedZip implements Closeable {
    private final String name;
    private final ZipFile zip;
    private final long limit;
    private long left;

    private BoundedZip(String name, ZipFile zip, long limit) {
        this.name = name;
        this.zip = zip;
        this.limit = limit;
        this.left = limit;
    }

    /**
     * Reads a zip's list of entries.
     *
     * @param format what the file is meant to be, for the message when it is damaged
     * @param bytes the most that all entries together may unpack to
     * @throws UnreadableDocumentException when it is damaged or has too many entries
     */
    public static BoundedZip open(
            String name, String format, SeekableByteChannel content, ReadingLimits limits, long bytes) {
        try {
            ZipFile zip = ZipFile.builder().setSeekableByteChannel(content).get();
            BoundedZip bounded = new BoundedZip(name, zip, bytes);
            if (bounded.entries().size() > limits.archiveEntries()) {
                zip.close();
                throw UnreadableDocumentException.of(name, UnreadableReason.TOO_MANY_ENTRIES, limits.archiveEntries());
            }
            return bounded;
        } catch (IOException | IllegalArgumentException | ArithmeticException e) {
            UnreadableDocumentException refusal =
                    UnreadableDocumentException.of(name, UnreadableReason.DAMAGED, format);
            refusal.initCause(e);
            throw refusal;
        }
    }

    /** All entries, in the archive's order. */
    public List<ZipArchiveEntry> entries() {
        return Collections.list(zip.getEntries());
    }

    /** Whether the archive has an entry of this name. */
    public boolean has(String entry) {
        return zip.getEntry(entry) != null;
    }

    /**
     * The content of an entry.
     *
     * @throws IOException when it is damaged or packed in an unknown way
     */
    public InputStream open(ZipArchiveEntry entry) throws IOException {
        return open(entry, limit);
    }

    /** The content of an entry that may not unpack to more than some bytes by itself. */
    public InputStream open(ZipArchiveEntry entry, long ownLimit) throws IOException {
        return new Counted(zip.getInputStream(entry), ownLimit);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts the unpacked size of all entries together. */
    private final class Counted extends FilterInputStream {
        private final long ownLimit;
        private long ownLeft;

        private Counted(InputStream in, long ownLimit) {
            super(in);
            this.ownLimit = ownLimit;
            this.ownLeft = ownLimit;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int bytes) {
            left -= bytes;
            ownLeft -= bytes;
            if (left < 0 || ownLeft < 0) {
                throw UnreadableDocumentException.expands(name, Math.min(limit, ownLimit));
            }
        }
    }
}
