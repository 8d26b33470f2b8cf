/** A meeting and the versions that its agenda and minutes have. */
@NamedInterface("meeting")
@NullMarked
package dk.sagsgang.meetings.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
