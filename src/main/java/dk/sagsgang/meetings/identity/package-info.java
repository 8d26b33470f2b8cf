/** Which meeting, which version of its agenda or minutes, and which item of business. */
@NamedInterface("identity")
@NullMarked
package dk.sagsgang.meetings.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
