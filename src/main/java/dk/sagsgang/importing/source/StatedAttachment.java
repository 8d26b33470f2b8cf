package dk.sagsgang.importing.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attachment as an export states it.
 *
 * @param name its title
 * @param file the name of its file in the export, without folders, or null
 * @param link its address on the web, or null
 * @param access what is stated of its openness; empty where nothing is
 * @param line its line
 */
public record StatedAttachment(
        String name, @Nullable String file, @Nullable String link, List<String> access, int line) {
    public StatedAttachment {
        access = List.copyOf(access);
    }
}
