package dk.sagsgang.importing.internal.exports;

import dk.sagsgang.importing.internal.readers.files.FileContent;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What only exports have near their beginning, so that also half of one is known for what it is. */
final class ExportSigns {
    private static final int WITHIN = 1 << 16;
    private static final List<String> SIGNS = List.of(
            "<fields><field",
            "<MeetingAgendaTypes",
            "//www.fujitsu.dk/",
            "<Publication",
            "<PublishAgenda",
            "\"Dagsordenpunkter\"",
            "schema.oparl.org");

    private ExportSigns() {}

    /** Whether a file has any of them. */
    static boolean areIn(FileContent file) {
        byte[] bytes = file.bytes();
        String head =
                new String(bytes, 0, Math.min(bytes.length, WITHIN), StandardCharsets.ISO_8859_1).replace("\0", "");
        return SIGNS.stream().anyMatch(head::contains);
    }
}
