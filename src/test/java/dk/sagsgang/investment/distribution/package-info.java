/** Distributions against their own quantiles and known closed forms. */
@NamedInterface("distribution")
@NullMarked
package dk.sagsgang.investment.distribution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
