/**
 * Bilag and sources: every imported file byte for byte under its checksum, and its lines, so that anything read from it can
 * be shown beside the words it was read from.
 */
@ApplicationModule(
        displayName = "Files",
        allowedDependencies = {"findings", "access", "storage", "installation"})
@NullMarked
package dk.sagsgang.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
