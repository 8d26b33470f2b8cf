package dk.sagsgang.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Reads an archive that was just written, all of it, and compares originals with the checksums that name them. */
final class ArchiveCheck {
    private static final String ORIGINALS = "originals/";

    private ArchiveCheck() {}

    /**
     * The originals whose bytes are not those of their name.
     *
     * @throws IOException when the archive cannot be read as it was written
     */
    static List<String> damagedOriginals(Path archive) throws IOException {
        List<String> damaged = new ArrayList<>();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (Enumeration<? extends ZipEntry> each = zip.entries(); each.hasMoreElements(); ) {
                ZipEntry entry = each.nextElement();
                String digest = digest(zip, entry);
                String name = entry.getName();
                if (name.startsWith(ORIGINALS) && !name.endsWith("/" + digest)) {
                    damaged.add(name);
                }
            }
        }
        return damaged;
    }

    /** Reading to the end also compares each entry with the sum that the archive keeps of it. */
    private static String digest(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream content = zip.getInputStream(entry);
                DigestInputStream digested = new DigestInputStream(content, MessageDigest.getInstance("SHA-512"))) {
            digested.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digested.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-512", e);
        }
    }
}
