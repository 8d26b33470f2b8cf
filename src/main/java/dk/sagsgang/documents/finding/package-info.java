/** Findings: all of them, some of them, and one beside the source it is about. */
@NamedInterface("finding")
@NullMarked
package dk.sagsgang.documents.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
