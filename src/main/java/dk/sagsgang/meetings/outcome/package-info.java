/** Decisions (beslutninger) and what they came to. */
@NamedInterface("outcome")
@NullMarked
package dk.sagsgang.meetings.outcome;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
