package dk.sagsgang.importing.internal.grammar.votes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whose votes a text reports.
 *
 * @param organization the body, or null for the meeting's own
 * @param date the day on which it met, or null where the text does not say
 */
record VotingBody(@Nullable String organization, @Nullable LocalDate date) {
    /** The body that the document is of. */
    static final VotingBody OWN = new VotingBody(null, null);
}
