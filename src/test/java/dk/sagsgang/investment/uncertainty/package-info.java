/** The simulation against closed forms. */
@NamedInterface("uncertainty")
@NullMarked
package dk.sagsgang.investment.uncertainty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
