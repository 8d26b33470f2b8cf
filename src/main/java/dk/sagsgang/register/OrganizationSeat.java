package dk.sagsgang.register;

import dk.sagsgang.files.FromEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A seat of an organization (mandat), whoever fills it. Its {@link Membership memberships} say who does; it may be vacant.
 *
 * @param term the legislative term it is for, or null where none is known
 * @param ordinal its number among the organization's seats in the term, from 1, or null where they are not numbered
 * @param party the party that won it, or null where that is not known; whoever fills it may have changed party since
 * @param basis whether somebody recorded it, or minutes let it be seen that somebody sits there
 * @param origin the event that recorded it; null where it is seen in what minutes say of presence and votes, which have origins of their own
 */
public record OrganizationSeat(
        SeatId id,
        OrganizationId organization,
        @Nullable LegislativeTermId term,
        @Nullable Integer ordinal,
        @Nullable String party,
        Membership.Basis basis,
        @Nullable FromEvent origin,
        Instant created,
        Instant modified) {}
