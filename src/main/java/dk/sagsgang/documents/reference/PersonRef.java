package dk.sagsgang.documents.reference;

import org.jspecify.annotations.Nullable;

/**
 * A person as named in one place.
 *
 * @param slug the name in addresses, or null where the person has no page
 * @param party the party's letter or name at the time, or null
 * @param title office as printed, or null
 */
public record PersonRef(
        @Nullable String slug,
        String name,
        @Nullable String party,
        @Nullable String title) {}
