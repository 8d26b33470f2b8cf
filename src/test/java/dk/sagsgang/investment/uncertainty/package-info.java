/** The simulation against closed forms. */
@NullMarked
package dk.sagsgang.investment.uncertainty;

import org.jspecify.annotations.NullMarked;
