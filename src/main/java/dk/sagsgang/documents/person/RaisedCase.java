package dk.sagsgang.documents.person;

import dk.sagsgang.documents.part.VoteBlock;
import dk.sagsgang.documents.reference.ItemRef;
import dk.sagsgang.meetings.outcome.Outcome;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person put forward: a case (initiativret), or an amendment at a meeting.
 *
 * @param item where it was treated, for a case the last time
 * @param outcome what the meeting did with the case, where it is known
 * @param amendment the vote on the amendment; null for a case
 */
public record RaisedCase(
        ItemRef item, Optional<Outcome> outcome, @Nullable VoteBlock amendment) {}
