/** Persons: all, and each with seats, votes and absences. */
@NullMarked
package dk.sagsgang.publishing.person;

import org.jspecify.annotations.NullMarked;
