package dk.sagsgang.importing.internal.grammar.votes;

import dk.sagsgang.importing.parsed.ParsedVote;
import dk.sagsgang.meetings.vote.Choice;

/**
 * That somebody took a side.
 *
 * @param side which
 * @param voters who, as printed
 * @param object the words that say on what, empty where none do
 */
public record VoteStatement(Choice side, ParsedVote.Side voters, String object) {

    /** Whether it states how many but not who. */
    public boolean isOnlyCount() {
        return voters.count() != null && !voters.isNamed();
    }
}
