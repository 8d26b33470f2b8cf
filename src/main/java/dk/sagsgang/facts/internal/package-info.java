/** Facts in the database. */
@NullMarked
package dk.sagsgang.facts.internal;

import org.jspecify.annotations.NullMarked;
