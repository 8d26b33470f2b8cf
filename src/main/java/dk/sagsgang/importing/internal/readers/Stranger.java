package dk.sagsgang.importing.internal.readers;

import dk.sagsgang.importing.UnreadableReason;

/** Formats that turn up in folders of minutes and are not read, so that the message can name them. */
enum Stranger {
    RTF("RTF", '{', '\\', 'r', 't', 'f'),
    PNG("PNG", 0x89, 'P', 'N', 'G'),
    JPEG("JPEG", 0xFF, 0xD8, 0xFF),
    GIF("GIF", 'G', 'I', 'F', '8'),
    TIFF_LITTLE("TIFF", 'I', 'I', '*', 0),
    TIFF_BIG("TIFF", 'M', 'M', 0, '*'),
    GZIP("gzip", 0x1F, 0x8B),
    SEVEN_ZIP("7z", '7', 'z', 0xBC, 0xAF),
    RAR("RAR", 'R', 'a', 'r', '!', 0x1A);

    private final String title;
    private final int[] start;

    Stranger(String title, int... start) {
        this.title = title;
        this.start = start;
    }

    static void refuse(FileContent file) {
        for (Stranger stranger : values()) {
            if (file.startsWith(stranger.start)) {
                throw file.refuse(UnreadableReason.UNKNOWN_FORMAT, stranger.title);
            }
        }
    }
}
