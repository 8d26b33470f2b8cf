/** A version of an agenda or minutes in full, before and after it is recorded, and how versions differ. */
@NamedInterface("minutes")
@NullMarked
package dk.sagsgang.meetings.minutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
