/** Reads a recorded document again, and opens and closes what it holds by what is known now. */
@NullMarked
package dk.sagsgang.importing.internal.staging.review;

import org.jspecify.annotations.NullMarked;
