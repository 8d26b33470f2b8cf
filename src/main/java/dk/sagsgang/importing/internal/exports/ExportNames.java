package dk.sagsgang.importing.internal.exports;

import dk.sagsgang.files.Checksum;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/** The names by which exports refer to their documents, as checksums. */
final class ExportNames {
    private ExportNames() {}

    /** Of a file; manifests and folders often differ in case, and archives made on some systems write {@code å} as two letters. */
    static Checksum ofFile(String name) {
        return of("file:" + key(name));
    }

    /** Of an object of OParl. */
    static Checksum ofObject(String id) {
        return of("oparl:" + id);
    }

    /** Of a place in folders and archives. */
    static Checksum ofPlace(String folder, String name) {
        return of("place:" + folder + "/" + name);
    }

    static String key(String file) {
        return Normalizer.normalize(file, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static Checksum of(String text) {
        return Checksum.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
