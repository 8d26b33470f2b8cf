/** Which meeting, which version of its agenda or minutes, which item of business and which vote. */
@NamedInterface("identity")
@NullMarked
package dk.sagsgang.meetings.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
