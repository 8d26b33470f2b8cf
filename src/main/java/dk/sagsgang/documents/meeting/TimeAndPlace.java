package dk.sagsgang.documents.meeting;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When on its day a meeting was held, and where.
 *
 * @param location where it was held, or null
 */
public record TimeAndPlace(
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        @Nullable String location) {}
