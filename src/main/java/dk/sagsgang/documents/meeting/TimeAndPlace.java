package dk.sagsgang.documents.meeting;

import dk.sagsgang.documents.reference.SourceRef;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When on its day a meeting was held, and where, or that it is not held.
 *
 * @param location where it was held, or null
 * @param cancelled whether the source says that it is not held
 * @param cancellation where the source says so, or null
 */
public record TimeAndPlace(
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        @Nullable String location,
        boolean cancelled,
        @Nullable SourceRef cancellation) {}
