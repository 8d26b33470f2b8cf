package dk.sagsgang.files.internal;

import dk.sagsgang.files.Checksum;
import dk.sagsgang.storage.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.EnumSet;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Original files, each under its checksum in a folder of the checksum's first two digits. A file is written beside its place,
 * forced to the disk and then moved there in one step, so that a name always refers to a complete file.
 */
public final class Originals {
    private static final int FOLDER_DIGITS = 2;

    private static final Set<StandardOpenOption> NEW =
            EnumSet.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);

    private final Path folder;
    private final Path unfinished;

    /** Empty where the file system knows no such permissions. */
    private final FileAttribute<?>[] ownerOnly;

    /** Begins the names of unfinished files: a name drawn for each costs as much as writing a small file. */
    private final String run = "original-" + UUID.randomUUID();

    private final AtomicLong numbers = new AtomicLong();

    /**
     * @param folder where originals stay
     * @param unfinished where they are written first, on the same disk
     */
    public Originals(Path folder, Path unfinished) {
        this.folder = folder;
        this.unfinished = unfinished;
        this.ownerOnly = OwnerOnly.ofFile(unfinished);
    }

    /** Keeps some bytes, unless they are there. */
    void put(Checksum checksum, byte[] bytes) {
        Path place = place(checksum);
        if (Files.exists(place)) {
            return;
        }
        try {
            Path folder = Objects.requireNonNull(place.getParent(), "an original lies in a folder");
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
            Path written = unfinished.resolve(run + "-" + numbers.incrementAndGet());
            try {
                writeForced(written, bytes);
                Files.move(written, place, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                Files.deleteIfExists(written);
                throw e;
            }
            force(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Originalen " + checksum.shortened() + " kan ikke gemmes", e);
        }
    }

    /** @throws NoSuchElementException when there are none */
    byte[] get(Checksum checksum) {
        Path place = place(checksum);
        if (!Files.exists(place)) {
            throw new NoSuchElementException("No original " + checksum.shortened());
        }
        try {
            return Files.readAllBytes(place);
        } catch (IOException e) {
            throw new UncheckedIOException("Originalen " + checksum.shortened() + " kan ikke læses", e);
        }
    }

    /** Whether the bytes are there and are those of the checksum. */
    boolean isSound(Checksum checksum) {
        try {
            Path place = place(checksum);
            return Files.isRegularFile(place)
                    && Checksum.of(Files.readAllBytes(place)).equals(checksum);
        } catch (IOException e) {
            return false;
        }
    }

    private Path place(Checksum checksum) {
        return folder.resolve(checksum.hex().substring(0, FOLDER_DIGITS)).resolve(checksum.hex());
    }

    /** Writes a new file that its owner alone may read, since what is closed lies in originals too. */
    private void writeForced(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, NEW, ownerOnly)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /** The move itself must last too. Where folders cannot be opened the file system takes care of it. */
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows refuses to open a folder, and its file system keeps moves in order by itself.
            return;
        }
    }
}
