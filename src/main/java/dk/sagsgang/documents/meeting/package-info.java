/** A meeting with its agenda items, and lists of meetings. */
@NamedInterface("meeting")
@NullMarked
package dk.sagsgang.documents.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
