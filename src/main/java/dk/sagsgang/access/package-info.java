/**
 * Openness: who may see what. A case, an item, a section and a file each carry a visibility; it is decided here and asked
 * at every output. Kommunestyrelsesloven § 10 closes doors per case, never per meeting.
 */
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {})
@NullMarked
package dk.sagsgang.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
