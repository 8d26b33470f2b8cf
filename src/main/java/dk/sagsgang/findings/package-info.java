/**
 * Findings: what a check has to say about a source, with its place and how to correct it. Contradictions are shown,
 * never repaired in silence. Each finding is a small type beside the rule that raises it; this module holds what they
 * share.
 */
@ApplicationModule(
        displayName = "Findings",
        allowedDependencies = {"quantities", "access", "storage", "installation"})
@NullMarked
package dk.sagsgang.findings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
