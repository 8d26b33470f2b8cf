/** The number systems of cases. */
@NullMarked
package dk.sagsgang.cases;

import org.jspecify.annotations.NullMarked;
