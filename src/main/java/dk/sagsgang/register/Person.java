package dk.sagsgang.register;

import dk.sagsgang.access.Visibility;
import java.time.Instant;
import java.util.List;

/**
 * Somebody who sits, votes, is absent or proposes.
 *
 * @param slug the name in addresses
 * @param name the fullest form seen, without title and party
 * @param spellings every form seen, the fullest first
 * @param visibility closed while nothing public has named the person
 */
public record Person(
        PersonId id,
        BodyId body,
        String slug,
        String name,
        List<String> spellings,
        Visibility visibility,
        Instant created,
        Instant modified) {
    public Person {
        spellings = List.copyOf(spellings);
    }
}
