package dk.sagsgang.importing.parsed;

import org.jspecify.annotations.Nullable;

/**
 * A person as printed.
 *
 * @param name the name without title and party
 * @param title {@code Udvalgsformand}, {@code Rådmand}, ... as printed, or null
 * @param party the party letter, or null
 */
public record ParsedPerson(
        String name, @Nullable String title, @Nullable String party) {}
