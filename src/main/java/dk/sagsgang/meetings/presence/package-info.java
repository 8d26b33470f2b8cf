/** Who was there: presence as events, and who is in the room while an item is treated. */
@NamedInterface("presence")
@NullMarked
package dk.sagsgang.meetings.presence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
