/** What one person did at meetings: votes and attendance with the meeting and the item. */
@NamedInterface("participation")
@NullMarked
package dk.sagsgang.meetings.participation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
