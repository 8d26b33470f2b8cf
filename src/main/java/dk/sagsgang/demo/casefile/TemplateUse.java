package dk.sagsgang.demo.casefile;

import java.util.List;
import java.util.Set;

/**
 * Where and when a template may be used.
 *
 * @param bodies the ids of the bodies it may be used in
 * @param path the bodies a case of it passes, in order; a single one when empty
 * @param position first, second, last, fixed or free
 * @param months the months a fixed one comes in; empty for all
 * @param heldOnly not used in agendas
 */
public record TemplateUse(
        Set<String> bodies, List<String> path, String position, Set<Integer> months, boolean heldOnly) {
    public TemplateUse {
        path = List.copyOf(path);
    }
}
