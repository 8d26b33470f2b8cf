package dk.sagsgang.importing.internal.readers;

import dk.sagsgang.importing.UnreadableReason;
import dk.sagsgang.importing.internal.readers.files.FileContent;
import java.nio.charset.StandardCharsets;

/** Files of the old Office, in whose container a DOCX with a password is wrapped as well. */
final class OldOffice {
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private OldOffice() {}

    static UnreadableReason reason(FileContent file) {
        byte[] bytes = file.bytes();
        for (int at = 0; at + ENCRYPTED.length <= bytes.length; at++) {
            if (isAt(bytes, at)) {
                return UnreadableReason.ENCRYPTED;
            }
        }
        return UnreadableReason.OLD_WORD;
    }

    private static boolean isAt(byte[] bytes, int start) {
        for (int i = 0; i < ENCRYPTED.length; i++) {
            if (bytes[start + i] != ENCRYPTED[i]) {
                return false;
            }
        }
        return true;
    }
}
