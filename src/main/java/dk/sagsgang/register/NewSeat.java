package dk.sagsgang.register;

import org.jspecify.annotations.Nullable;

/**
 * A seat about to be kept; parts as in {@link OrganizationSeat}.
 *
 * @param ordinal from 1, and taken by no other seat of the organization in the term; null where seats are not numbered
 */
public record NewSeat(
        OrganizationId organization,
        LegislativeTermId term,
        @Nullable Integer ordinal,
        @Nullable String party) {}
