package dk.sagsgang.importing.internal.readers.files;

import dk.sagsgang.importing.UnreadableReason;

/** Formats that turn up in folders of minutes and are not read, so that the message can name them. */
enum UnsupportedFormat {
    RTF("RTF", "{\\rtf"),
    PNG("PNG", "\u0089PNG"),
    JPEG("JPEG", "\u00FF\u00D8\u00FF"),
    GIF("GIF", "GIF8"),
    TIFF_LITTLE("TIFF", "II*\0"),
    TIFF_BIG("TIFF", "MM\0*"),
    GZIP("gzip", "\u001F\u008B"),
    SEVEN_ZIP("7z", "7z\u00BC\u00AF"),
    RAR("RAR", "Rar!\u001A");

    private final String title;
    private final String start;

    UnsupportedFormat(String title, String start) {
        this.title = title;
        this.start = start;
    }

    static void refuse(FileContent file) {
        for (UnsupportedFormat format : values()) {
            if (file.startsWith(format.start.chars().toArray())) {
                throw file.refuse(UnreadableReason.UNKNOWN_FORMAT, format.title);
            }
        }
    }
}
