package dk.sagsgang.files;

import java.util.function.Supplier;

/** The original of an imported file, byte for byte. Its bytes are read when they are asked for. */
public final class Original {
    private final StoredFile file;
    private final Supplier<byte[]> content;

    public Original(StoredFile file, Supplier<byte[]> content) {
        this.file = file;
        this.content = content;
    }

    /** What is known of the file that these are the bytes of. */
    public StoredFile file() {
        return file;
    }

    /** @throws java.io.UncheckedIOException when it is missing or cannot be read */
    public byte[] read() {
        return content.get();
    }
}
