package dk.sagsgang.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-512 of a file's bytes, by which the original is named and can be proved untouched.
 *
 * @param hex 128 hexadecimal digits in lower case
 */
public record Checksum(String hex) {
    public Checksum {
        if (!hex.matches("[0-9a-f]{128}")) {
            throw new IllegalArgumentException("A SHA-512 checksum is 128 hexadecimal digits");
        }
    }

    /** The SHA-512 checksum of some bytes. */
    public static Checksum of(byte[] bytes) {
        try {
            return new Checksum(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-512").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-512", e);
        }
    }

    /** Enough of it to tell one file from another in a message. */
    public String shortened() {
        return hex.substring(0, 12);
    }
}
