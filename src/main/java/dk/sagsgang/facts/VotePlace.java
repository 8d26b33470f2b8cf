package dk.sagsgang.facts;

import dk.sagsgang.meetings.identity.AgendaItemId;

/**
 * Where a vote is printed.
 *
 * @param position its place among the item's votes, from 1
 */
public record VotePlace(AgendaItemId item, int position) {}
