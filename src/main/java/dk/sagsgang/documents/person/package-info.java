/** A person: seats, votes, absences, and what the person put forward. */
@NamedInterface("person")
@NullMarked
package dk.sagsgang.documents.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
