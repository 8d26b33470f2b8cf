package dk.sagsgang.register;

import java.time.Instant;

/**
 * A municipality.
 *
 * @param slug its name in addresses
 * @param name as it calls itself
 */
public record Body(BodyId id, String slug, String name, Instant created, Instant modified) {}
