package dk.sagsgang.importing.internal.grammar.heads;

import dk.sagsgang.access.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * An item's head as it was read.
 *
 * @param number as printed, or its order
 * @param title without letter and marks
 * @param letter the case letter, or null
 * @param raisedTo the letter it was raised to, or null
 * @param reference the case number as printed, or null
 * @param visibility closed where the head says so
 * @param publicTitle the title for the public, or null
 * @param from the head's first line
 * @param to the line after its last
 */
public record ItemHead(
        String number,
        String title,
        @Nullable String letter,
        @Nullable String raisedTo,
        @Nullable String reference,
        Visibility visibility,
        @Nullable String publicTitle,
        int from,
        int to) {}
