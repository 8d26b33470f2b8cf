/**
 * What uncertain inputs mean for the result: simulation, where the uncertainty comes from, and what it would be worth to
 * know more. The only place that calculates in floating point.
 */
@NamedInterface("uncertainty")
@NullMarked
package dk.sagsgang.investment.uncertainty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
