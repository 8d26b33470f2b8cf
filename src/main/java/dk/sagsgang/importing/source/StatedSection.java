package dk.sagsgang.importing.source;

import java.util.List;

/**
 * A field of an item as an export states it.
 *
 * @param lines all of its lines
 * @param isHeaded whether the first of them is its heading; a field without one may hold several sections
 * @param isDecision whether the export says that it is a decision
 * @param access what is stated of its own openness; empty where nothing is, since most fields share their item's
 */
public record StatedSection(LineRange lines, boolean isHeaded, boolean isDecision, List<String> access) {
    public StatedSection {
        access = List.copyOf(access);
    }
}
