/** Votes: how each was cast, what the vote was about, and what the source states of it. */
@NamedInterface("vote")
@NullMarked
package dk.sagsgang.meetings.vote;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
