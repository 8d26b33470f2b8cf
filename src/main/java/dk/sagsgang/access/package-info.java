/**
 * Openness: who may see what. Everything that may be closed is kept sealed ({@link dk.sagsgang.access.Sealed}), with its
 * visibility and the lines it was read from; one rule ({@link dk.sagsgang.access.Access}) opens it for a viewer, and every
 * output takes only what has been opened ({@link dk.sagsgang.access.Open}), so that a leak does not compile.
 * Kommunestyrelsesloven § 10 closes doors per case, never per meeting.
 */
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {})
@NullMarked
package dk.sagsgang.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
