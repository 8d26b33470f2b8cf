/**
 * What a reading of minutes yields, before anything is linked or stored. Each part keeps the lines it was read from, and
 * every non-blank line of the source belongs to exactly one part or to the unassigned lines.
 */
@NamedInterface("parsed")
@NullMarked
package dk.sagsgang.importing.parsed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
