package dk.sagsgang._support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How municipalities write that something is not public, by the place where it is. {@code {t}} is the title, heading
 * or name, {@code {l}} the same in small letters, {@code {n}} an item's number. Written from habits of minutes, apart
 * from the vocabulary that the program reads by.
 */
final class ClosedWordings {
    private static final Map<String, List<String>> ALL = read();

    /** In the title of an item. */
    static final List<String> TITLES = of("TITLES");

    /** In the head, beside the number. */
    static final List<String> HEADS = of("HEADS");

    /** On a line of its own below the title. */
    static final List<String> BELOW = of("BELOW");

    /** On a line of its own right above the head. */
    static final List<String> ABOVE = of("ABOVE");

    /** Rows of a small table beside the head, cells parted by a bar. */
    static final List<String> ROWS = of("ROWS");

    /** Headings over several items. */
    static final List<String> GROUPS = of("GROUPS");

    /** In a section's heading. */
    static final List<String> SECTIONS = of("SECTIONS");

    /** On the line below a section's heading. */
    static final List<String> SECTION_LINES = of("SECTION_LINES");

    /** In an attachment's name. */
    static final List<String> ATTACHMENTS = of("ATTACHMENTS");

    /** A label over the attachments below it. */
    static final List<String> ATTACHMENT_LABELS = of("ATTACHMENT_LABELS");

    /** At the top of a document. */
    static final List<String> TOPS = of("TOPS");

    /** As the name of a document's file. */
    static final List<String> FILE_NAMES = of("FILE_NAMES");

    /** In an entry of the table of contents. */
    static final List<String> CONTENTS = of("CONTENTS");

    /** Titles that speak of closing, of what is inside or of exceptions as their subject, and of openness. */
    static final List<String> OPEN_TITLES = of("OPEN_TITLES");

    /** Lines below the title that say that an item is open. */
    static final List<String> OPEN_BELOW = of("OPEN_BELOW");

    /** Names of open attachments. */
    static final List<String> OPEN_ATTACHMENTS = of("OPEN_ATTACHMENTS");

    private ClosedWordings() {}

    private static List<String> of(String place) {
        return List.copyOf(Objects.requireNonNull(ALL.get(place), place));
    }

    private static Map<String, List<String>> read() {
        try (InputStream stream = ClosedWordings.class.getResourceAsStream("/closed-wordings.txt")) {
            Map<String, List<String>> all = new HashMap<>();
            List<String> open = new ArrayList<>();
            for (String line :
                    new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (line.matches("\\[[A-Z_]+]")) {
                    open = all.computeIfAbsent(line.substring(1, line.length() - 1), _ -> new ArrayList<>());
                } else if (!line.isEmpty()) {
                    open.add(line);
                }
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
