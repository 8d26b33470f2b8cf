package dk.sagsgang.importing.internal.readers.files;

import dk.sagsgang.importing.UnreadableDocumentException;
import dk.sagsgang.importing.UnreadableReason;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a file's name says before it is opened.
 *
 * @param path its folders and name with slashes, without steps upwards and without control characters
 * @param last the name alone
 */
record SourceFileName(String path, String last) {
    /** Endings worth opening: the formats that are read, and those that get a better message when they are looked into. */
    private static final Set<String> DOCUMENTS = Set.of(
            "txt", "text", "md", "markdown", "html", "htm", "xhtml", "pdf", "docx", "docm", "doc", "rtf", "odt", "");

    private static final Set<String> OF_THE_SYSTEM = Set.of("thumbs.db", "desktop.ini", "__macosx");
    private static final int LONGEST_ENDING = 8;

    static SourceFileName of(String given) {
        StringBuilder path = new StringBuilder();
        String last = "";
        for (String step : given.replace('\\', '/').split("/", -1)) {
            String clean = step.replaceAll("\\p{Cntrl}", "").strip();
            if (!clean.isEmpty() && !clean.equals(".") && !clean.equals("..")) {
                path.append(path.isEmpty() ? "" : "/").append(clean);
                last = clean;
            }
        }
        return new SourceFileName(path.toString(), last);
    }

    /** Whether a path in an archive is absolute or steps upwards, so that unpacking it would write elsewhere. */
    static boolean leadsOut(String given) {
        String path = given.replace('\\', '/');
        return path.startsWith("/")
                || path.matches("^[A-Za-z]:.*")
                || List.of(path.split("/", -1)).contains("..");
    }

    /** Whether any part of the path is hidden, a lock file or one that a system adds by itself. */
    boolean isOfTheSystem() {
        for (String step : path.split("/", -1)) {
            boolean hidden = step.startsWith(".") || step.startsWith("~$");
            if (hidden || OF_THE_SYSTEM.contains(step.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return last.isEmpty();
    }

    /** The name without its ending. */
    String stem() {
        int dot = last.lastIndexOf('.');
        return dot < 0 ? last : last.substring(0, dot);
    }

    private String ending() {
        int dot = last.lastIndexOf('.');
        String ending = dot < 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
        return ending.length() > LONGEST_ENDING || ending.contains(" ") ? "" : ending;
    }

    boolean isArchive() {
        return ending().equals("zip");
    }

    /**
     * Refuses a file that came along in a folder or archive and whose name says that it is not a document.
     *
     * @throws UnreadableDocumentException when its ending is not one of a document
     */
    void requireDocument() {
        if (isArchive()) {
            throw UnreadableDocumentException.of(last, UnreadableReason.ARCHIVE);
        }
        if (!DOCUMENTS.contains(ending())) {
            throw UnreadableDocumentException.of(last, UnreadableReason.UNKNOWN_FORMAT, "." + ending());
        }
    }
}
