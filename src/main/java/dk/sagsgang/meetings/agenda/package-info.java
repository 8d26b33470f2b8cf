/** The agenda of a meeting: its items with all that was done with them, and the cases they belong to. */
@NamedInterface("agenda")
@NullMarked
package dk.sagsgang.meetings.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
