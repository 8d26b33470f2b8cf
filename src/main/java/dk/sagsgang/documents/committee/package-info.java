/** A committee: its members, its meetings and the cases before it. */
@NamedInterface("committee")
@NullMarked
package dk.sagsgang.documents.committee;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
