package dk.sagsgang.files;

import java.util.function.Supplier;

/** Bytes that are kept among the originals and are not read as a document. They are read when they are asked for. */
public final class KeptContent {
    private final Supplier<byte[]> content;

    public KeptContent(Supplier<byte[]> content) {
        this.content = content;
    }

    /** @throws java.util.NoSuchElementException when they are missing */
    public byte[] read() {
        return content.get();
    }
}
