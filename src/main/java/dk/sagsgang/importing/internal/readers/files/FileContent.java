package dk.sagsgang.importing.internal.readers.files;

import dk.sagsgang.importing.ReadingLimits;
import dk.sagsgang.importing.UnreadableDocumentException;
import dk.sagsgang.importing.UnreadableReason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** A file in memory: its name and its bytes, which must not be changed. */
public final class FileContent {
    /** Enough to recognise a format, and little enough to read of any file. */
    static final int HEAD = 4096;

    private final String name;
    private final byte[] bytes;

    private FileContent(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** The bytes of a file and the name it was given. */
    public static FileContent of(String name, byte[] bytes) {
        return new FileContent(name, bytes);
    }

    /** Reads a file, unless it is larger than its format may be. */
    public static FileContent load(Path file, ReadingLimits limits) {
        Path fileName = file.getFileName();
        String name = fileName == null ? file.toString() : fileName.toString();
        if (Files.isDirectory(file)) {
            throw UnreadableDocumentException.of(name, UnreadableReason.DIRECTORY);
        }
        if (!Files.isRegularFile(file)) {
            throw UnreadableDocumentException.of(name, UnreadableReason.MISSING);
        }
        try (InputStream in = Files.newInputStream(file)) {
            long size = Files.size(file);
            if (size > limits.largestFile()) {
                throw UnreadableDocumentException.tooLarge(name, size, limits.largestFile());
            }
            return load(name, in, size, limits);
        } catch (IOException e) {
            throw failed(name, e);
        }
    }

    /** Reads a stream to its end, unless it is longer than its format may be. */
    public static FileContent load(String name, InputStream in, ReadingLimits limits) {
        try {
            return load(name, in, 0, limits);
        } catch (IOException e) {
            throw failed(name, e);
        }
    }

    /** Reads a stream to its end whatever it is, unless it is longer than some bytes. */
    static byte[] raw(String name, InputStream in, long most) throws IOException {
        byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, most + 1));
        of(name, bytes).requireWithin(most);
        return bytes;
    }

    private static FileContent load(String name, InputStream in, long knownSize, ReadingLimits limits)
            throws IOException {
        byte[] head = in.readNBytes(HEAD);
        if (head.length < HEAD) {
            return of(name, head);
        }
        long limit = Signature.of(of(name, head)).limit(limits);
        if (knownSize > limit) {
            throw UnreadableDocumentException.tooLarge(name, knownSize, limit);
        }
        InputStream all = new SequenceInputStream(new ByteArrayInputStream(head), in);
        FileContent content =
                of(name, knownSize > 0 ? readKnown(all, (int) knownSize) : all.readNBytes((int) limit + 1));
        content.requireWithin(limit);
        return content;
    }

    /** Fills one array, where growing would need the file's size twice. */
    private static byte[] readKnown(InputStream in, int size) throws IOException {
        byte[] bytes = new byte[size];
        int read = in.readNBytes(bytes, 0, size);
        return read == size ? bytes : Arrays.copyOf(bytes, read);
    }

    private static UnreadableDocumentException failed(String name, IOException cause) {
        UnreadableDocumentException refusal = UnreadableDocumentException.of(name, UnreadableReason.MISSING);
        refusal.initCause(cause);
        return refusal;
    }

    /** Refuses the file when it is larger than some bytes. */
    public void requireWithin(long limit) {
        if (bytes.length > limit) {
            throw UnreadableDocumentException.tooLarge(name, bytes.length, limit);
        }
    }

    /** The exception that says why the file is not read; for the caller to throw. */
    public UnreadableDocumentException refuse(UnreadableReason reason, Object... details) {
        return UnreadableDocumentException.of(name, reason, details);
    }

    /** The same with what lay behind it. */
    public UnreadableDocumentException refuse(Throwable cause, UnreadableReason reason, Object... details) {
        UnreadableDocumentException refusal = refuse(reason, details);
        refusal.initCause(cause);
        return refusal;
    }

    /** The file's name, without folders. */
    public String name() {
        return name;
    }

    /** Whether the file's name ends with one of these, in lower or upper case. */
    public boolean hasEnding(String... endings) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String ending : endings) {
            if (lower.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** The bytes themselves, not a copy. */
    public byte[] bytes() {
        return bytes;
    }

    /** Whether the file starts with these bytes, each 0 to 255. */
    public boolean startsWith(int... expected) {
        if (bytes.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
